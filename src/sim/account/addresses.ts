import {notFound, refused} from './api-error.ts'
import {booleanIn, nameIn, needed} from './form.ts'
import {type Account, type Asked, created, gone, type Operation, ok} from './operation.ts'
import {page} from './page.ts'
import type {AddressRow} from './rows.ts'
import {dates} from './show.ts'

const base = '/2010-04-01/Accounts/{AccountSid}/Addresses'

export const addresses: readonly Operation[] = [
  {
    id: 'ListAddress',
    at: `GET ${base}.json`,
    handled: 'as Twilio',
    run({owner, path, query}, {rows}) {
      const [customer, name, country] = ['CustomerName', 'FriendlyName', 'IsoCountry'].map(each => query.get(each))
      const emergency = query.get('EmergencyEnabled')
      const found = rows.addresses.filter(
        row =>
          row.account_sid === owner.sid &&
          (customer === null || row.customer_name === customer) &&
          (name === null || row.friendly_name === name) &&
          (country === null || row.iso_country === country) &&
          (emergency === null || row.emergency_enabled === (emergency === 'true')),
      )
      return ok(page(path, 'addresses', found.toReversed(), query, show))
    },
  },
  {
    id: 'CreateAddress',
    at: `POST ${base}.json`,
    handled: 'as Twilio',
    remark: 'every address is taken for one that exists',
    run({owner, form}, account) {
      const now = account.clock.now()
      const row: AddressRow = {
        sid: account.freshSid('AD'),
        account_sid: owner.sid,
        created: now,
        updated: now,
        friendly_name: nameIn(form) ?? '',
        customer_name: needed(form, 'CustomerName'),
        street: needed(form, 'Street'),
        street_secondary: form.get('StreetSecondary'),
        city: needed(form, 'City'),
        region: needed(form, 'Region'),
        postal_code: needed(form, 'PostalCode'),
        iso_country: needed(form, 'IsoCountry'),
        emergency_enabled: booleanIn(form, 'EmergencyEnabled') ?? false,
      }
      account.rows.addresses.push(row)
      return created(show(row))
    },
  },
  {
    id: 'FetchAddress',
    at: `GET ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run: (asked, account) => ok(show(find(asked, account))),
  },
  {
    id: 'UpdateAddress',
    at: `POST ${base}/{Sid}.json`,
    handled: 'as Twilio',
    run(asked, account) {
      const {form} = asked
      const row = find(asked, account)
      row.friendly_name = nameIn(form) ?? row.friendly_name
      row.customer_name = form.get('CustomerName') ?? row.customer_name
      row.street = form.get('Street') ?? row.street
      row.street_secondary = form.get('StreetSecondary') ?? row.street_secondary
      row.city = form.get('City') ?? row.city
      row.region = form.get('Region') ?? row.region
      row.postal_code = form.get('PostalCode') ?? row.postal_code
      row.emergency_enabled = booleanIn(form, 'EmergencyEnabled') ?? row.emergency_enabled
      row.updated = account.clock.now()
      return ok(show(row))
    },
  },
  {
    id: 'DeleteAddress',
    at: `DELETE ${base}/{Sid}.json`,
    handled: 'as Twilio',
    remark: 'not while a number has it',
    run(asked, account) {
      const row = find(asked, account)
      const {rows} = account
      const user = rows.numbers.find(number => [number.address_sid, number.emergency_address_sid].includes(row.sid))
      if (user !== undefined) throw refused(20001, `The address is in use by ${user.phone_number}`)
      rows.addresses.splice(rows.addresses.indexOf(row), 1)
      return gone
    },
  },
]

function find({ids, owner, path}: Asked, {rows}: Account): AddressRow {
  const row = rows.addresses.find(({sid, account_sid: account}) => sid === ids.Sid && account === owner.sid)
  if (row === undefined) throw notFound(path)
  return row
}

function show(row: AddressRow): object {
  const {created: _, updated: __, ...fields} = row
  return {
    ...fields,
    ...dates(row),
    uri: `/2010-04-01/Accounts/${row.account_sid}/Addresses/${row.sid}.json`,
    validated: true,
    verified: true,
  }
}
