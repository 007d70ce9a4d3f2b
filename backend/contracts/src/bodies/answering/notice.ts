import { described, named, nullable, text, type Body } from '../schema';

/** What a leader is told before answering that only the municipality knows; null where it has not said. */
export const Notice = named('Notice', {
  organisation: described("The municipality's name", text),
  helpContact: described('Whom to ask for help: a name, an address, a number', nullable(text)),
  accessibilityStatement: described('Its address', nullable(text)),
  controller: described('Who is responsible for the personal data', nullable(text)),
  dataProtectionOfficer: nullable(text),
  purpose: described('What the data are for', nullable(text)),
  legalBasis: nullable(text),
  recipients: described('Who receives data', nullable(text)),
  storage: described('How long data are kept', nullable(text)),
});
export type Notice = Body<typeof Notice>;
