import type { CaseSummary } from './case-summary.ts'

/** An invented case in full, for tests: every section filled, unknowns among the facts, words in two languages. */
export function anExampleCase(changes: Partial<CaseSummary> = {}): CaseSummary {
  return {
    reference: 'KS-2026-000142',
    madeAt: '2026-11-22T21:04:00Z',
    timeZone: 'America/Chicago',
    madeBy: { name: 'Rosa Quimby', role: 'navigator' },
    agency: {
      name: 'Harbor Lane Family Center',
      address: '12 Harbor Lane, Wexcombe',
      phone: '555-0142',
      email: 'hello@harborlane.example',
    },
    person: {
      name: 'Inés Aguilar Testa',
      nameOnPapers: 'Maria Inés Aguilar',
      pronouns: 'she, her',
      bornOn: '1991-03-08',
      languages: [
        { name: 'Spanish', needsInterpreter: true },
        { name: 'English', needsInterpreter: false },
      ],
      caseNumber: '26-0417',
      programme: 'Housing and food',
    },
    basis: {
      purpose: 'Hearing on rent assistance on December 3, 2026',
      recipient: 'Wexcombe County Housing Court',
      consent: {
        givenOn: '2026-11-20',
        endsOn: '2027-05-20',
        covers: 'household, income, benefits, plan and referrals',
      },
      otherGround: null,
      holdsPart2: false,
    },
    leftOut: [
      'Two notes on health: the consent does not cover them.',
      'Where the children go to school: left out at her request.',
    ],
    ties: [
      { name: 'Lucía Aguilar', tie: 'mother', closeness: 'strong', since: '1991-03-08', reach: 'Phone, evenings' },
      { name: 'Mateo and Sol', tie: 'children', closeness: 'strong', since: '2015-06-30', reach: null },
      {
        name: 'Darnell Price',
        tie: 'neighbor, drives her to work',
        closeness: 'ordinary',
        since: '2024-01-15',
        reach: 'Knock on 4B',
      },
      { name: 'Pastor Wen', tie: 'food pantry at the church', closeness: 'ordinary', since: null, reach: 'Sundays' },
      { name: 'Ray Testa', tie: 'former partner', closeness: 'strained', since: '2012-05-01', reach: null },
      { name: 'كريم العلي', tie: 'employer', closeness: 'broken', since: '2025-09-01', reach: '555-0177' },
      { name: 'Nguyễn Thị Hồng', tie: 'friend from class', closeness: null, since: null, reach: null },
    ],
    household: [
      { name: 'Inés Aguilar Testa', relation: 'herself', bornOn: '1991-03-08', since: '2024-01-10' },
      { name: 'Mateo Testa', relation: 'son', bornOn: '2015-06-30', since: '2024-01-10' },
      { name: 'Sol Testa', relation: 'daughter', bornOn: '2025-08-19', since: '2025-08-19' },
      { name: 'Lucía Aguilar', relation: 'mother', bornOn: null, since: '2026-09-01' },
    ],
    circumstances: [
      {
        kind: 'work',
        what: 'Kitchen work at Casa Karim, 28 hours a week',
        amount: { cents: 54_600, per: 'week' },
        from: '2025-09-01',
        to: null,
        saidBy: 'Inés Aguilar',
        shownBy: 'Pay stubs of October 2026',
      },
      {
        kind: 'income',
        what: 'Child support from Ray Testa',
        amount: null,
        from: null,
        to: '2026-06-30',
        saidBy: 'Inés Aguilar',
        shownBy: null,
      },
      {
        kind: 'expense',
        what: 'Rent',
        amount: { cents: 124_000, per: 'month' },
        from: '2024-01-10',
        to: null,
        saidBy: 'Lease',
        shownBy: 'Lease of January 10, 2024',
      },
      {
        kind: 'asset',
        what: 'Savings',
        amount: { cents: 0, per: null },
        from: '2026-11-01',
        to: null,
        saidBy: 'Inés Aguilar',
        shownBy: 'Bank page of November 1',
      },
    ],
    benefits: [
      {
        programme: 'SNAP',
        standing: 'likely',
        amount: { lowCents: 21_300, highCents: 47_900, per: 'month' },
        asOf: '2026-11-22',
        because: [
          {
            sentence: 'Income before deductions is within the limit for four people.',
            citation: '7 CFR 273.9(a)(1)',
            link: 'https://www.ecfr.gov/current/title-7/section-273.9',
          },
          {
            sentence: 'The rent above half of the net income counts as shelter cost.',
            citation: '7 CFR 273.9(d)(6)(ii)',
          },
        ],
        stillToAsk: ['Whether Lucía buys and cooks food together with the others', 'What is paid for heating'],
        renewBy: null,
        appealBy: null,
      },
      {
        programme: 'County rent assistance',
        standing: 'denied',
        amount: null,
        asOf: '2026-11-10',
        because: [
          {
            sentence: 'The county counted child support that stopped in June.',
            citation: 'Notice of November 10, 2026',
          },
        ],
        stillToAsk: [],
        renewBy: null,
        appealBy: '2026-12-10',
      },
      {
        programme: 'Medicaid, children',
        standing: 'receiving',
        amount: null,
        asOf: '2026-11-22',
        because: [],
        stillToAsk: [],
        renewBy: '2027-02-28',
        appealBy: null,
      },
    ],
    plan: {
      agreedOn: '2026-11-20',
      reviewOn: '2026-12-18',
      goals: [
        {
          ownWords: { words: 'Quiero quedarme en mi casa y que mis hijos no cambien de escuela.', lang: 'es-US' },
          actions: [
            {
              side: 'person',
              who: 'Inés',
              what: 'Bring the bank page that shows when child support stopped',
              by: '2026-11-25',
              state: 'done',
            },
            {
              side: 'us',
              who: 'Rosa Quimby',
              what: 'Write to the county and ask for the hearing file',
              by: '2026-11-24',
              state: 'open',
            },
            {
              side: 'other',
              who: 'Harbor Legal Aid',
              what: 'Stand beside her at the hearing',
              by: '2026-12-03',
              state: 'open',
            },
          ],
          nowAlone: 'She calls the landlord herself and writes down what he says.',
        },
        {
          ownWords: { words: 'I want Saturdays back, for the kids and for my mother.' },
          actions: [{ side: 'person', who: 'Inés', what: 'Ask for a weekday shift', by: null, state: 'open' }],
          nowAlone: null,
        },
      ],
      signatures: [
        { name: 'Inés Aguilar Testa', signedOn: '2026-11-20' },
        { name: 'Rosa Quimby', signedOn: '2026-11-20' },
      ],
    },
    promises: [
      {
        who: 'Rosa Quimby',
        what: 'Ask the county for the hearing file',
        by: '2026-11-24',
        sentence: { words: 'I will write to the county on Monday and ask for everything they have on you.' },
        saidOn: '2026-11-20',
        saidIn: 'Conversation at the center',
      },
      {
        who: 'Lucía Aguilar',
        what: 'Mind the children on the day of the hearing',
        by: '2026-12-03',
        sentence: { words: 'Ese día yo me quedo con los niños, no te preocupes.', lang: 'es' },
        saidOn: '2026-11-21',
        saidIn: 'Phone call',
      },
      {
        who: 'Darnell Price',
        what: 'Drive her to the court',
        by: null,
        sentence: { words: 'Just tell me the hour. I will get you there.' },
        saidOn: '2026-11-21',
        saidIn: 'Home visit',
      },
    ],
    referrals: [
      {
        to: 'Harbor Legal Aid',
        service: 'Representation at the hearing',
        sentOn: '2026-11-20',
        state: 'accepted',
        reason: null,
        lastHeardOn: '2026-11-21',
      },
      {
        to: 'Little Anchors Child Care',
        service: 'Saturday care',
        sentOn: '2026-11-12',
        state: 'waitListed',
        reason: 'No place for under twos before January',
        lastHeardOn: '2026-11-16',
      },
    ],
    timeline: [
      { on: '2026-06-30', what: 'Child support stopped', who: 'Ray Testa' },
      { on: '2026-09-01', what: 'Her mother moved in', who: null },
      { on: '2026-11-10', what: 'The county refused rent assistance', who: 'Wexcombe County' },
      { on: '2026-11-20', what: 'First conversation; plan signed; referral to Harbor Legal Aid', who: 'Rosa Quimby' },
      { on: '2026-11-21', what: 'Harbor Legal Aid took the case', who: 'Harbor Legal Aid' },
    ],
    notes: [
      {
        about: 'Conversation at the center',
        on: '2026-11-20',
        by: 'Rosa Quimby',
        signedAt: '2026-11-20T22:40:00Z',
        text: {
          words:
            'Inés came with her daughter and the letter from the county. She had circled the line about child support and written "stopped in June" beside it.\n\nWe read the letter together. She asked twice whether asking for a hearing could make things worse; I showed her the line that says it cannot.\nShe would rather speak Spanish at the hearing.',
        },
        amendments: [
          {
            at: '2026-11-21T15:10:00Z',
            by: 'Rosa Quimby',
            text: { words: 'The date on the letter is November 10, not November 12 as I first wrote.' },
          },
        ],
      },
    ],
    ...changes,
  }
}
