import { explainAll, type Told } from '@kith/law'
import { isFirst } from '@kith/law/us/kinds'
import { kinWord } from '@kith/wire/kin-words'
import { closenesses } from '@kith/wire/people'
import { referralState } from '@kith/wire/referrals'
import { sql } from 'kysely'
import type { Actor } from '../../house/access/facts.ts'
import { dayIn } from '../../house/clock.ts'
import { ofPerson } from '../../house/db/one-person.ts'
import { db, raw, type Tx } from '../../house/db/tx.ts'
import type { House } from '../../house/house.ts'
import { benefitsToday } from '../benefits/index.ts'
import { allNamesQuery, householdsQuery, nameIn, personQuery, tieSeen, tiesQuery } from '../people/index.ts'
import { goalsOf, openPlanOf, promisesOf, signaturesOf } from '../plans/index.ts'
import type { Benefit, CaseSummary, Circumstance, SummarizedPerson } from './case-summary.ts'
import { words } from './read-case-words.ts'

interface Asked {
  personId: string
  lang: 'en' | 'es'
  purpose: string
  recipient: string
  withNotes: boolean
  now: Date
  reference: string
  /** Programmes that this house added. */
  local: House['localLaw']['programmes']
}

interface Setting {
  agency: string
  zone: string
  role: string
}

/** Gathers one person's case under the reader's own row-level security. The caller has asked `can()`. */
export async function readCase(tx: Tx, actor: Actor, asked: Asked): Promise<CaseSummary | null> {
  const { personId, lang } = asked
  const [[person], names, members, ties, [plan], goals, promises, signatures, referrals, notes, [setting], enrolments] =
    await tx.together(
      personQuery(personId),
      allNamesQuery(personId),
      householdsQuery(personId),
      tiesQuery(personId),
      openPlanOf(personId),
      goalsOf(personId),
      promisesOf(personId),
      signaturesOf(personId),
      db
        .selectFrom('referral')
        .select(['to_name', 'service_name', 'sent_at', 'state', 'reason_words', 'answered_at', 'segment'])
        .where(ofPerson('person_id', personId))
        .orderBy('sent_at', 'desc')
        .limit(100),
      raw(sql<{
        id: string
        body: string
        occurred_at: string
        signed_at: string
        by: string
        amends_id: string | null
        segment: string
      }>`
      select n.id, n.body, n.occurred_at, n.signed_at, a.name as by, n.amends_id, n.segment from kith.note n
        join kith.account a on a.agency_id = n.agency_id and a.id = n.author_id
       where ${ofPerson('n.person_id', personId)} and n.signed_at is not null order by n.occurred_at`),
      raw(sql<Setting>`select g.name as agency, g.zone, coalesce((select m.role from kith.membership m where m.agency_id = g.id and m.user_id = ${actor.userId} limit 1), '') as role
      from kith.agency g where g.id = ${actor.agencyId}`),
      raw(
        sql<{
          program: string
          from_at: string
          status: string
        }>`select g.name as program, e.from_at, e.status from kith.enrolment e join kith.program g on g.agency_id = e.agency_id and g.id = e.program_id where ${ofPerson('e.person_id', personId)} order by e.from_at`,
      ),
    )
  if (!person || !setting) return null
  const day = (moment: string) => dayIn(setting.zone, new Date(moment))
  const today = day(asked.now.toISOString())
  const benefits = await benefitsToday(tx, personId, today, asked.local)
  const known = Object.fromEntries(benefits?.residents.map((one) => [one.person_id, one.name]) ?? [])
  const noteDay = new Map(notes.map((note) => [note.id, day(note.occurred_at)]))
  const signed = notes.filter((note) => note.amends_id === null)
  return {
    reference: asked.reference,
    madeAt: asked.now.toISOString(),
    timeZone: setting.zone,
    madeBy: { name: actor.name, role: wordOf(words[lang].role, setting.role) },
    agency: { name: setting.agency, address: null, phone: null, email: null },
    person: aboutPerson(person, names, lang, today, enrolments.at(-1)?.program ?? null),
    basis: {
      purpose: asked.purpose || words[lang].purpose,
      recipient: asked.recipient || null,
      consent: null,
      otherGround: words[lang].ground,
      holdsPart2: [...notes, ...referrals].some((row) => row.segment === 'sud_part2'),
    },
    leftOut: [words[lang].unsignedLeftOut, ...(asked.withNotes ? [] : [words[lang].notesLeftOut])],
    ties: ties
      .map((row) => tieSeen(row, lang))
      .filter((tie) => tie.untilOn === null)
      .map((tie) => ({
        name: tie.otherName,
        tie: kinWord(tie.kind, lang),
        closeness: closenesses.find((one) => one === tie.closeness) ?? null,
        since: tie.fromOn,
        reach: null,
      })),
    household: members
      .filter((member) => member.until_on === null)
      .map((member) => ({
        name: member.name,
        relation: kinWord(member.relation, lang),
        bornOn: member.born_on,
        since: member.from_on,
      })),
    circumstances: benefits ? circumstances(benefits, known, lang) : [],
    benefits: benefits ? benefitsTold(benefits, known, today, lang) : [],
    plan: plan
      ? {
          agreedOn: day(plan.at),
          reviewOn: plan.review_on,
          goals: goals.map((goal) => ({
            ownWords: { words: goal.words },
            nowAlone: goal.without_us || null,
            actions: promises
              .filter((promise) => promise.goal_id === goal.id)
              .map((promise) => ({
                side:
                  promise.by_kind === 'person'
                    ? ('person' as const)
                    : promise.by_kind === 'officer'
                      ? ('us' as const)
                      : ('other' as const),
                who: promise.by_name,
                what: promise.words,
                by: promise.due_on,
                state: promise.kept_at
                  ? ('done' as const)
                  : promise.released_at
                    ? ('dropped' as const)
                    : ('open' as const),
              })),
          })),
          signatures: signatures.map((row) => ({
            name: row.by_name,
            signedOn: day(row.at),
            earlierWording: row.plan_version !== plan.version,
          })),
        }
      : null,
    promises: promises
      .filter((promise) => promise.kept_at === null && promise.released_at === null)
      .map((promise) => ({
        who: promise.by_name,
        what: promise.words,
        by: promise.due_on,
        sentence: { words: promise.quote || promise.words },
        saidOn: (promise.note_id && noteDay.get(promise.note_id)) || day(promise.at),
        saidIn: words[lang].conversation,
      })),
    referrals: referrals.map((row) => ({
      to: row.to_name,
      service: row.service_name,
      sentOn: day(row.sent_at),
      state: referralState.parse(row.state),
      reason: row.reason_words || null,
      lastHeardOn: row.answered_at === null ? null : day(row.answered_at),
    })),
    timeline: [
      ...enrolments.map((row) => ({
        on: day(row.from_at),
        what: `${row.program}: ${words[lang].began}`,
        who: null,
      })),
      ...referrals.map((row) => ({
        on: day(row.sent_at),
        what: `${words[lang].referral}: ${row.service_name}`,
        who: row.to_name,
      })),
      ...signed.map((note) => ({ on: day(note.occurred_at), what: words[lang].conversation, who: note.by })),
    ].sort((a, b) => (a.on < b.on ? -1 : 1)),
    ...(asked.withNotes && {
      notes: signed.map((note) => ({
        about: words[lang].conversation,
        on: day(note.occurred_at),
        by: note.by,
        signedAt: note.signed_at,
        text: { words: note.body },
        amendments: notes
          .filter((each) => each.amends_id === note.id)
          .map((each) => ({ at: each.signed_at, by: each.by, text: { words: each.body } })),
      })),
    }),
  }
}

function aboutPerson(
  person: { name: string; pronouns: string; born_on: string | null; language: string; interpreter: string },
  names: Parameters<typeof nameIn>[2],
  lang: 'en' | 'es',
  today: string,
  programme: string | null,
): SummarizedPerson {
  const onPapers = nameIn('court', person, names, today).name
  const spoken = new Intl.DisplayNames([lang], { type: 'language' }).of(person.language) ?? person.language
  return {
    name: person.name,
    nameOnPapers: onPapers === person.name ? null : onPapers,
    pronouns: person.pronouns || null,
    bornOn: person.born_on,
    languages: [{ name: spoken, needsInterpreter: person.interpreter === 'yes' }],
    caseNumber: null,
    programme,
  }
}

const wordOf = (known: Readonly<Record<string, string>>, code: string): string => known[code] ?? code

const isForAll = (benefits: Benefits, finding: Benefits['findings'][number]): boolean =>
  finding.of.length === 0 || finding.of.length === benefits.residents.length

type Benefits = NonNullable<Awaited<ReturnType<typeof benefitsToday>>>

function circumstances(benefits: Benefits, names: Readonly<Record<string, string>>, lang: 'en' | 'es'): Circumstance[] {
  return benefits.answers.flatMap((row): Circumstance[] => {
    const ask = benefits.asks.get(row.question)
    if (!ask || row.answer === null) return []
    const isMoney = ask.unit === 'perMonth' || ask.unit === 'perYear' || ask.unit === 'dollars'
    const amount =
      isMoney && typeof row.answer === 'number'
        ? {
            cents: Math.round(row.answer * 100),
            per: ask.unit === 'perMonth' ? ('month' as const) : ask.unit === 'perYear' ? ('year' as const) : null,
          }
        : null
    const value = amount ? '' : `: ${valueWords(row.answer, ask.options, lang)}`
    return [
      {
        kind: row.question.startsWith('expenses')
          ? 'expense'
          : row.question.startsWith('assets')
            ? 'asset'
            : isMoney
              ? 'income'
              : 'other',
        what: `${ask.short[lang]}${value}`,
        whose: row.about === 'household' ? null : (names[row.person_id] ?? null),
        ...(isMoney && { amount }),
        from: row.from_on,
        to: null,
        saidBy: words[lang].saidBy[row.said_by as keyof (typeof words)['en']['saidBy']] ?? row.said_by,
        shownBy: row.proof === 'none' ? null : words[lang].shown,
      },
    ]
  })
}

function valueWords(
  answer: unknown,
  options: readonly { code: string; en: string; es: string }[],
  lang: 'en' | 'es',
): string {
  const option = options.find((each) => each.code === answer)
  if (option) return option[lang]
  if (typeof answer === 'boolean') return answer ? words[lang].yes : words[lang].no
  return String(answer)
}

function benefitsTold(
  benefits: Benefits,
  names: Readonly<Record<string, string>>,
  today: string,
  lang: 'en' | 'es',
): Benefit[] {
  // Of what nobody asked about yet, a paper names only what is certain.
  const shown = benefits.findings.filter(
    ({ programme, status }) => programme.kind === 'benefit' && (isFirst(programme) || status === 'certain'),
  )
  const asked = shown.map(({ programme, of }) => ({ programme: programme.id, of: of[0] }))
  const told = benefits.law ? explainAll(benefits.law, benefits.household, asked, lang, names) : []
  return shown.map((finding, at) => benefit(benefits, finding, told[at], names, today, lang))
}

function benefit(
  benefits: Benefits,
  finding: Benefits['findings'][number],
  told: Told | undefined,
  names: Readonly<Record<string, string>>,
  today: string,
  lang: 'en' | 'es',
): Benefit {
  const { amount, programme } = finding
  return {
    programme: programme.name[lang],
    forWhom: isForAll(benefits, finding) ? null : finding.of.map((id) => names[id] ?? '?').join(', '),
    standing: finding.status === 'certain' ? 'likely' : finding.status === 'excluded' ? 'unlikely' : 'open',
    amount: Number.isFinite(amount.hi)
      ? { lowCents: Math.round(amount.lo * 100), highCents: Math.round(amount.hi * 100), per: programme.period }
      : null,
    // After the last day that is known the figures are those of that day.
    asOf: programme.knownUntil < today ? programme.knownUntil : today,
    // The arithmetic of what is not known yet says nothing: an open result gives its one sentence and what would settle it.
    because: told
      ? [
          { sentence: told.sentence, citation: told.eligible.step.cite },
          ...(finding.isSettled ? told.steps : []).map((step) => ({
            sentence: step.arithmetic || step.said,
            citation: step.cite,
          })),
        ].slice(0, 8)
      : [],
    stillToAsk: finding.missing.map((missing) => missing.ask.short[lang]),
    renewBy: null,
    appealBy: null,
  }
}
