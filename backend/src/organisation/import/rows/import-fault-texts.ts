import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';

/** Why a file, or a row of it, cannot be imported, or should be looked at. */
export const IMPORT_FAULT_TEXTS = {
  'empty-file': { da: 'Filen er tom.', en: 'The file is empty.' },
  'no-rows': {
    da: 'Filen har en overskrift, men ingen rækker under den.',
    en: 'The file has a header but no rows below it.',
  },
  'not-a-table': {
    da: 'Filen kan ikke læses som CSV eller XLSX. Gem den som "CSV UTF-8" eller .xlsx.',
    en: 'The file cannot be read as CSV or XLSX. Save it as "CSV UTF-8" or .xlsx.',
  },
  'damaged-workbook': {
    da: 'Regnearket er beskadiget, eller det er et andet slags fil. Åbn det i Excel, gem det igen som .xlsx, og prøv med den nye fil.',
    en: 'The workbook is damaged, or it is another kind of file. Open it in Excel, save it again as .xlsx, and try the new file.',
  },
  'password-protected': {
    da: 'Regnearket har en adgangskode og kan ikke åbnes her. Fjern koden i Excel (Filer, Oplysninger, Beskyt projektmappe), og gem.',
    en: 'The workbook has a password and cannot be opened here. Remove it in Excel (File, Info, Protect Workbook), and save.',
  },
  'old-workbook': {
    da: 'Regnearket er i det gamle format fra Excel 97-2003 (.xls), også hvis filen hedder .xlsx. Åbn det i Excel, og vælg "Gem som" og "Excel-projektmappe (.xlsx)".',
    en: 'The workbook is in the old format of Excel 97-2003 (.xls), even if the file is called .xlsx. Open it in Excel and choose "Save as" and "Excel Workbook (.xlsx)".',
  },
  'web-page': {
    da: 'Filen er en webside med et regnearks navn, som nogle systemer laver dem. Åbn den i Excel, og vælg "Gem som" og "Excel-projektmappe (.xlsx)".',
    en: 'The file is a web page with the name of a workbook, as some systems make them. Open it in Excel and choose "Save as" and "Excel Workbook (.xlsx)".',
  },
  'too-heavy': {
    da: 'Filen er for tung at læse: den rækker over flere celler, end nogen liste har. Kopiér listen alene over i et nyt regneark, og prøv med det.',
    en: 'The file is too heavy to read: it reaches over more cells than any list has. Copy the list alone into a new workbook and try that.',
  },
  'no-header': {
    da: 'Ingen af de første linjer er en overskrift med kolonner, der kendes. Disse navne forstås: {{understood}}.',
    en: 'None of the first lines is a header with columns that are known. These names are understood: {{understood}}.',
  },
  'too-many-cells': {
    da: 'Rækken har {{detail}} udfyldte felter, flere end overskriften har kolonner. Står der et skilletegn midt i et navn, så sæt navnet i anførselstegn.',
    en: 'The row has {{detail}} filled fields, more than the header has columns. If a separator stands within a name, put the name in quotation marks.',
  },
  'swallowed-line': {
    da: 'Et anførselstegn har slugt den næste linje, så to ledere står i ét felt. Ret anførselstegnet.',
    en: 'A quotation mark has swallowed the next line, so that two leaders stand in one field. Correct the quotation mark.',
  },
  'failed-lookup': {
    da: 'Der står {{detail}}: et opslag i regnearket er slået fejl. Ret det, eller lad feltet være tomt.',
    en: 'It says {{detail}}: a look-up in the workbook has failed. Correct it, or leave the field empty.',
  },
  formula: {
    da: 'Der står en formel i stedet for en tekst: {{detail}}',
    en: 'There is a formula instead of a text: {{detail}}',
  },
  'formula-without-value': {
    da: 'Feltet er en formel, der ikke er regnet ud. Åbn filen i Excel, gem den, og prøv igen.',
    en: 'The field is a formula that has not been worked out. Open the file in Excel, save it, and try again.',
  },
  'number-lost': {
    da: 'Der står {{detail}}: regnearket har forkortet nummeret, så cifrene er tabt. Gør kolonnen til tekst, og hent listen igen.',
    en: 'It says {{detail}}: the workbook has shortened the number, so that its digits are lost. Make the column text and fetch the list again.',
  },
  'date-as-number': {
    da: 'Nummeret vises som datoen {{detail}}. Det er læst som det tal, datoen dækker over. Passer det?',
    en: 'The number is shown as the date {{detail}}. It was read as the number below the date. Is that right?',
  },
  'empty-word': {
    da: '»{{detail}}« er læst som et tomt felt.',
    en: '“{{detail}}” was read as an empty field.',
  },
  'known-by-mail': {
    da: '{{detail}} ledere er genkendt på mailadressen, fordi nummeret er nyt. Se efter i listen over ændringer.',
    en: '{{detail}} leaders were recognised by their mail address, as the number is new. Look at the list of changes.',
  },
  'known-by-name': {
    da: '{{detail}} ledere er genkendt på navnet i deres enhed, fordi nummer eller mail er nyt. Se efter i listen over ændringer.',
    en: '{{detail}} leaders were recognised by their name in their unit, as number or mail is new. Look at the list of changes.',
  },
  'wrong-letters': {
    da: 'Der er bogstaver, som danske navne ikke har: {{detail}}. Gem filen som "CSV UTF-8", og prøv igen.',
    en: 'There are letters that Danish names do not have: {{detail}}. Save the file as "CSV UTF-8" and try again.',
  },
  'mail-from-link': {
    da: 'Der står »{{detail}}«. Adressen er taget fra linket bag.',
    en: 'It says “{{detail}}”. The address was taken from the link behind it.',
  },
  'hidden-rows': {
    da: '{{detail}} rækker er skjult i regnearket. De er læst med. Skal de ikke med, så slet dem i filen.',
    en: '{{detail}} rows are hidden in the workbook. They were read. If they are not wanted, delete them in the file.',
  },
  'blank-is-no': {
    da: '{{detail}} rækker har intet i feltet. De er læst som Nej.',
    en: '{{detail}} rows have nothing in the field. They were read as No.',
  },
  'code-without-zeros': {
    da: 'Afdelingskoden har mistet sine nuller: {{detail}}',
    en: 'The unit code has lost its zeros: {{detail}}',
  },
  'alike-units': {
    da: '{{detail}} ligner hinanden. Er det den samme enhed, så ret navnet i filen; ellers bliver det to.',
    en: '{{detail}} are alike. If they are the same unit, correct the name in the file; otherwise they become two.',
  },
  'stray-quote': {
    da: 'Et anførselstegn åbner et felt, som ikke lukkes.',
    en: 'A quotation mark opens a field that is not closed.',
  },
  'missing-column': {
    da: 'Kolonnen mangler i overskriften. Filen har: {{detail}}. Disse navne forstås: {{understood}}.',
    en: 'The column is missing in the header. The file has: {{detail}}. These names are understood: {{understood}}.',
  },
  'double-column': {
    da: 'Kolonnen står to gange i overskriften.',
    en: 'The column stands twice in the header.',
  },
  'missing-units-file': {
    da: 'Filen er fra OS2mo. Vedhæft også filen med enheder.',
    en: 'The file is from OS2mo. Attach the file of units too.',
  },
  'too-many-rows': {
    da: 'Filen har flere end {{detail}} rækker. Er det den rigtige fil?',
    en: 'The file has more than {{detail}} rows. Is it the right file?',
  },
  'too-wide': {
    da: 'Filen har flere end {{detail}} kolonner. Er det den rigtige fil?',
    en: 'The file has more than {{detail}} columns. Is it the right file?',
  },
  'too-large-unpacked': {
    da: 'Filen fylder mere end {{detail}} MB, når den pakkes ud.',
    en: 'The file is larger than {{detail}} MB when unpacked.',
  },
  'cell-too-long': {
    da: 'Feltet er længere end {{detail}} tegn. Mangler der et anførselstegn?',
    en: 'The field is longer than {{detail}} characters. Is a quotation mark missing?',
  },
  cycle: { da: 'Enhederne ligger i ring: {{detail}}', en: 'The units form a circle: {{detail}}' },
  'too-deep': {
    da: 'Enheden {{detail}} ligger dybere, end en kommune er bygget. Passer overenhederne?',
    en: 'The unit {{detail}} lies deeper than a municipality is built. Are the parents right?',
  },
  'parent-outside-file': {
    da: 'Overenheden til {{detail}} er ikke i filen. Enheden lægges øverst, lige under kommunen.',
    en: 'The parent of {{detail}} is not in the file. The unit is put at the top, below the municipality.',
  },
  'double-unit': {
    da: 'Afdelingskoden {{detail}} står to gange.',
    en: 'The unit code {{detail}} occurs twice.',
  },
  'forvaltning-below-center': {
    da: 'Enhederne passer ikke ind i hinanden: {{detail}} En leder kan kun høre til én forvaltning. Ret, hvad enhederne er, på organisationens side, eller ret filen.',
    en: 'The units do not nest: {{detail}} A leader can belong to one forvaltning only. Correct what the units are on the page of the organisation, or correct the file.',
  },
  'missing-code': { da: 'Afdelingskoden mangler.', en: 'The unit code is missing.' },
  'missing-name': { da: 'Navnet mangler.', en: 'The name is missing.' },
  'missing-unit': { da: 'Forvaltningen mangler.', en: 'The forvaltning is missing.' },
  'unknown-unit': {
    da: 'Enheden {{detail}} findes ikke i enhedsfilen.',
    en: 'The unit {{detail}} is not in the file of units.',
  },
  'not-yes-or-no': {
    da: 'Der skal stå Ja eller Nej. Forstået bliver også J/N, SAND/FALSK, TRUE/FALSE, 1/0 og x.',
    en: 'It must say Ja or Nej. J/N, SAND/FALSK, TRUE/FALSE, 1/0 and x are understood too.',
  },
  'looks-like-cpr': {
    da: 'Feltet ligner et CPR-nummer. Det er ikke gemt, og rækken er ikke med.',
    en: 'The field looks like a CPR number. It was not kept, and the row is left out.',
  },
  'no-identity': {
    da: 'Rækken har hverken medarbejdernummer eller mail.',
    en: 'The row has neither employee number nor mail.',
  },
  'invalid-mail': {
    da: 'Mailadressen ser ikke rigtig ud.',
    en: 'The mail address does not look right.',
  },
  'several-mails': {
    da: 'Der står flere adresser. Skriv den ene, lederen får mail på.',
    en: 'There are several addresses. Write the one that the leader gets mail at.',
  },
  'mail-beyond-ascii': {
    da: 'Der står andre bogstaver end a-z før @, og dertil kan de fleste mailservere ikke sende.',
    en: 'There are letters other than a-z before the @, and most mail servers cannot send there.',
  },
  'mail-cleaned': {
    da: 'Tegn om adressen, som ikke hører til den, er fjernet: {{detail}}',
    en: 'Signs around the address that are no part of it were removed: {{detail}}',
  },
  'one-person': {
    da: '{{detail}} En leder tæller ét sted.',
    en: '{{detail}} A leader counts in one place.',
  },
  'double-mail': {
    da: 'Mailadressen står også på linje {{detail}} under et andet navn. Deler de en postkasse, så giv dem hvert sit medarbejdernummer og lad mailfeltet være tomt hos alle undtagen én; de andre får en kode på papir.',
    en: 'The mail address also stands on line {{detail}} under another name. If they share a mailbox, give each an employee number and leave the mail empty for all but one; the others get a code on paper.',
  },
  'double-number': {
    da: 'Medarbejdernummeret står også på linje {{detail}} under et andet navn. Er det den samme, så skriv navnet ens; ellers ret nummeret.',
    en: 'The employee number also stands on line {{detail}} under another name. If it is the same person, write the name alike; otherwise correct the number.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type ImportFaultCode = keyof typeof IMPORT_FAULT_TEXTS;
