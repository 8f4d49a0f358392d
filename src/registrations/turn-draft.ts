import type { Notice } from '../mail/notices'
import type { NoticeAbout, NoticeKind } from './registration-notice'
import {
  type EventFacts,
  offerUntilMs,
  placeForNext,
  seatsToOffer,
  seatStatuses,
  type Tally,
} from './registration-rules'
import type { RegistrationRow, RegistrationValues, TurnChanges, TurnState } from './turn-store'

/** Where somebody ended up. `position`: the number in the line. */
export interface Place {
  place: 'seat' | 'waiting-list'
  position: number | null
}

interface Parts {
  state: TurnState
  /** Null while it is not published: then no seats are given out. */
  event: EventFacts | null
  now: Date
  newId: () => string
  notice: (about: NoticeAbout, afterMs?: number) => Notice
}

/** How far mails to many leave from each other. */
const apartMs = 20

const holdsSeat = ({ status }: Pick<RegistrationRow, 'status'>): boolean =>
  (seatStatuses as readonly string[]).includes(status)

/** A turn that is being decided: what has been done in it so far counts for what is done next. */
export class TurnDraft {
  private readonly insert = new Map<string, NonNullable<TurnChanges['insert']>[number]>()
  private readonly update = new Map<string, Partial<RegistrationValues>>()
  private readonly notices: Notice[] = []
  private readonly rows = new Map<string, RegistrationRow>()
  private readonly tally: Tally
  private firstOrder: number
  private lastOrder: number
  private told: string | undefined

  constructor(private readonly parts: Parts) {
    const { tally, firstOrder, lastOrder, lapsed, line, asked } = parts.state
    this.tally = { ...tally }
    this.firstOrder = firstOrder
    this.lastOrder = lastOrder
    for (const row of [...lapsed, ...line, ...asked]) this.rows.set(row.id, { ...row })
  }

  /** The registration as it is by now. */
  row(id: string): RegistrationRow | undefined {
    return this.rows.get(id)
  }

  byKey(key: string): RegistrationRow | undefined {
    return [...this.rows.values()].find((row) => row.key === key)
  }

  /** What somebody who registers now would get; null when all seats are taken and there is no line. */
  nextPlace(): Place | null {
    const place = this.parts.event && placeForNext(this.parts.event, this.tally)
    return place && { place, position: place === 'waiting-list' ? this.tally.waiting + 1 : null }
  }

  /** Gives the next place to a new registration, or anew to one that had been cancelled. */
  add(
    values: Partial<RegistrationValues> & { key: string; lang: RegistrationValues['lang'] },
    { place }: Place,
    notice: NoticeKind | null = place === 'seat' ? 'seat' : 'line',
  ): string {
    const former = this.byKey(values.key)
    const id = former?.id ?? this.parts.newId()
    const lineOrder = place === 'waiting-list' ? (this.lastOrder += 1) : null
    const { key, lang, movedFrom = null } = values
    const set = {
      ...values,
      movedFrom,
      status: place,
      lineOrder,
      offerUntilMs: null,
      markedAtMs: null,
      movedUpWhy: null,
    }
    const row = { id, key, status: place, lang, lineOrder, offerUntilMs: null, movedFrom, markedAtMs: null }
    if (former) this.change(former, set)
    else {
      this.insert.set(id, { id, ...set })
      this.rows.set(id, row)
      this.count(row, 1)
    }
    if (notice) this.tell(id, notice)
    return id
  }

  /** Changes a registration, and with it how many have what. */
  change(row: RegistrationRow, set: Partial<RegistrationValues>): void {
    this.count(row, -1)
    const changed = { ...row, ...set }
    this.rows.set(row.id, changed)
    this.count(changed, 1)
    const inserted = this.insert.get(row.id)
    if (inserted) this.insert.set(row.id, { ...inserted, ...set })
    else this.update.set(row.id, { ...this.update.get(row.id), ...set })
  }

  /** Takes back the place. */
  cancel(row: RegistrationRow, { isTold = true } = {}): void {
    const hadSeat = holdsSeat(row) && row.status !== 'offered'
    this.change(row, { status: 'cancelled', lineOrder: null, offerUntilMs: null })
    if (isTold) this.tell(row.id, 'left', { hadSeat })
  }

  /** Offers a seat. */
  offer(row: RegistrationRow, untilMs: number): void {
    this.change(row, { status: 'offered', offerUntilMs: untilMs })
    this.tell(row.id, row.movedFrom === null ? 'offer' : 'second-sitting')
  }

  /** Puts somebody who is in line before all others in it. */
  moveUp(row: RegistrationRow, why: string): void {
    this.firstOrder -= 1
    this.change(row, { lineOrder: this.firstOrder, movedUpWhy: why })
  }

  /** Tells those who are owed it, ends offers that have run out, and offers what is free to those who are first in line. */
  settle(): void {
    const { event, now } = this.parts
    const nowMs = now.getTime()
    for (const { id } of this.parts.state.lapsed) {
      const row = this.rows.get(id)
      if (row?.status !== 'offered' || (row.offerUntilMs ?? 0) > nowMs) continue
      this.change(row, { status: 'cancelled', lineOrder: null, offerUntilMs: null })
      this.tell(id, 'offer-lapsed')
    }
    for (const { id, toTell } of this.parts.state.untold) {
      this.update.set(id, { ...this.update.get(id), toTell: null })
      this.tell(id, 'left', { hadSeat: toTell === 'left-seat' })
    }
    const until = event && offerUntilMs(event, nowMs)
    if (!event || until === null) return
    const line = this.line().slice(0, seatsToOffer(event, this.tally, nowMs))
    for (const row of line) this.offer(row, until)
  }

  /** Those in line, as far as they were read, in order. */
  line(): RegistrationRow[] {
    return [...this.rows.values()]
      .filter(({ status }) => status === 'waiting-list')
      .sort((one, other) => (one.lineOrder ?? 0) - (other.lineOrder ?? 0))
  }

  /** Owes somebody a mail. */
  tell(registration: string, notice: NoticeKind, more: Omit<Partial<NoticeAbout>, 'notice'> = {}, afterMs = 0): void {
    this.notices.push(this.parts.notice({ ...more, registration, notice }, afterMs))
  }

  /** Owes many a mail, one after the other, so that a mail to a single person need not wait for all of them. */
  tellAll(rows: RegistrationRow[], notice: NoticeKind, more: Parameters<TurnDraft['tell']>[2] = {}): void {
    rows.forEach(({ id }, index) => {
      this.tell(id, notice, more, index * apartMs)
    })
  }

  /** Remembers what those who are registered have been told of the event. */
  remember(told: string): void {
    this.told = told
  }

  /** Everything that is to be changed; undefined when nothing is. */
  changes(): TurnChanges | undefined {
    const changes: TurnChanges = {
      insert: [...this.insert.values()],
      update: [...this.update].map(([id, set]) => ({ id, set })),
      notices: this.notices,
      ...(this.told !== undefined && { told: this.told }),
    }
    const isEmpty = this.insert.size + this.update.size + this.notices.length === 0 && this.told === undefined
    return isEmpty ? undefined : changes
  }

  private count(row: RegistrationRow, by: 1 | -1): void {
    if (row.status === 'waiting-list') this.tally.waiting += by
    else if (holdsSeat(row)) this.tally.held += by
  }
}
