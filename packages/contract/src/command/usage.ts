export const usage = `Usage: contacts-contract verify <api> --server <URL> [options]
       contacts-contract replay <capsule> --server <URL> [--account-id <number>] [--inbox-id <number>]
       contacts-contract drift <api> <file.har | URL of a running proxy>
       contacts-contract proxy <api> --target <URL> [--port <number>] [--har <file>]

Holds servers and traffic against the description of an API: 99digital, inquirly or engagelab.

verify tells whether a server keeps the contract.

  --server <URL>         base URL of the API, such as http://127.0.0.1:4010/99digital
  --account-id <number>  account whose contacts are used (default 1; engagelab's key stands for one)
  --inbox-id <number>    inbox of the kind API that new contacts are linked to (default 1)
  --write                create, change and delete contacts; without it nothing but reading is tried
  --only <story>         run this story and nothing else, or with "properties" those without stories
  --seed <number>        draw the same values as the run that printed this seed
  --report <file>        write a report: .xml (JUnit), .json or .html; can be given several times
  --har <file>           write every request and response as an HTTP Archive
  --capsules <folder>    write each failure as a file for replay
  --stdin                read the credentials from standard input, one NAME=value a line
  --help                 show this text
  --version              show the version

replay tries the one check that failed again, with the same values, on any server. It writes if the check did.

drift compares recorded traffic with the description, in both directions, and writes the change that would settle each
difference as YAML to complete.

proxy forwards to a server from a free port of this machine, or from --port, until it is interrupted. It holds requests and
responses against the description, logs each, and adds the header x-contacts-contract.

Credentials of verify and replay come from the environment, or with --stdin from there: CONTACTS_ACCESS_TOKEN for 99digital and inquirly,
CONTACTS_API_KEY and CONTACTS_API_SECRET for engagelab. Nothing that is printed or written holds them.

Exit codes: 0 the contract holds, 1 it does not, 2 that could not be tried.
`;
