import { failureStatus } from './delivery-report';

const POSTFIX = `Reporting-MTA: dns; mail.example.dk
X-Postfix-Sender: rfc822; retur@puls.example.dk
Arrival-Date: Mon, 11 Jan 2027 08:00:01 +0100 (CET)

Final-Recipient: rfc822; anne@example.dk
Original-Recipient: rfc822;anne@example.dk
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.dk
Diagnostic-Code: smtp; 550 5.1.1 <anne@example.dk>: Recipient address
    rejected: User unknown. Action: delayed
`;

describe('a delivery report', () => {
  it('tells why a mail was given up', () => {
    expect(failureStatus(POSTFIX)).toBe('5.1.1');
    expect(failureStatus(POSTFIX.replaceAll('\n', '\r\n'))).toBe('5.1.1');
  });

  it('is read as Exchange writes it, with small differences of form', () => {
    const exchange =
      'Reporting-MTA: dns;EX01.example.dk\r\n\r\nFinal-recipient: RFC822;anne@example.dk\r\n' +
      'ACTION: Failed\r\nstatus: 5.2.2 (mailbox full)\r\nX-Display-Name: Anne\r\n';
    expect(failureStatus(exchange)).toBe('5.2.2');
  });

  it('keeps that nothing was explained', () => {
    expect(failureStatus(POSTFIX.replace('Status: 5.1.1\n', ''))).toBe('5.0.0');
    expect(failureStatus(POSTFIX.replace('Status: 5.1.1', 'Status: 5.1111.1'))).toBe('5.0.0');
  });

  it.each(['delayed', 'delivered', 'relayed', 'expanded'])('that says %s is no failure', (action) =>
    expect(failureStatus(POSTFIX.replace('Action: failed', `Action: ${action}`))).toBeNull(),
  );

  it('finds the one who failed among others', () => {
    const other = `${POSTFIX.replace('Action: failed', 'Action: delivered')}\nFinal-Recipient: rfc822; bo@example.dk\nAction: failed\nStatus: 4.4.7\n`;
    expect(failureStatus(other)).toBe('4.4.7');
  });

  it('may be anything at all', () => {
    expect(failureStatus('')).toBeNull();
    expect(failureStatus('Hello,\n\nI am on holiday.\n')).toBeNull();
  });
});
