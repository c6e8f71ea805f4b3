import {describe, expect, test} from 'vitest'
import {hearAddress} from '../../src/intake/understanding/address.ts'
import {hearArea} from '../../src/intake/understanding/area.ts'
import {hearName} from '../../src/intake/understanding/name.ts'
import {readUtterance} from '../../src/intake/understanding/utterance.ts'
import {play} from './a-conversation.ts'

describe('a name', () => {
  test.each([
    ["um it's uh jennifer alvarez", 'Jennifer Alvarez'],
    ['kowalski', 'Kowalski'],
    ['last name kowalski first name pete', 'Pete Kowalski'],
    ['pete kowalsky k o w a l s k i', 'Pete Kowalski'],
    ['d as in dog e n a', 'Dena'],
    ['jean-luc picard', 'Jean-Luc Picard'],
    ['yeah maria de la cruz', 'Maria de la Cruz'],
    ['sure my names bob mcdonald', 'Bob McDonald'],
    ['sh sharon o neil', "Sharon O'Neil"],
    ['uh dana price', 'Dana Price'],
    ['will', 'Will'],
    ['xiomara quiroz', 'Xiomara Quiroz'],
    ['dana um whitfield', 'Dana Whitfield'],
  ])('asked for, in "%s"', (said, name) => {
    expect(hearName(readUtterance(said), {asked: true, known: undefined})?.value).toBe(name)
  })

  test.each([
    ['hi my name is dana whitfield and my basement is flooding', 'Dana Whitfield'],
    ['Hi, this is Ludmila Petrov, my toilet is overflowing', 'Ludmila Petrov'],
    ['dana here my sink is clogged', 'Dana'],
    ['this is brenda with oak park apartments', 'Brenda'],
  ])('offered, in "%s"', (said, name) => {
    expect(hearName(readUtterance(said), {asked: false, known: undefined})?.value).toBe(name)
  })

  test.each([
    'this is urgent',
    "i'm locked out of my house",
    'this is crazy there is water everywhere',
    "it's gushing",
    "i'm a tenant",
    "i'm scared",
    'this is about my furnace',
    "this is hannah's mom",
  ])('is not in "%s"', said => {
    expect(hearName(readUtterance(said), {asked: false, known: undefined})).toBeUndefined()
  })

  test.each(['how much is this going to cost', 'what do you need that for', "i'd rather not say", 'is this a robot'])(
    'is not in the answer "%s"',
    said => {
      expect(hearName(readUtterance(said), {asked: true, known: undefined})).toBeUndefined()
    },
  )

  test('can be put right later', () => {
    expect(play(['my sink is clogged', 'dana whitfield', 'actually my name is dena whitfield']).view.name).toBe(
      'Dena Whitfield',
    )
  })
})

const serviceArea = ['Chicago', 'Oak Park', 'Evanston', 'Cicero', 'Berwyn', '60302']

describe('an address', () => {
  test.each([
    ['four eighteen alder court oak park', '418 Alder Court, Oak Park'],
    ['twelve oh four oak street', '1204 Oak Street'],
    ['fifteen hundred lake view drive unit four dash b', '1500 Lake View Drive, Unit 4B'],
    [
      'two one five west ninety fifth street chicago illinois six oh six two oh',
      '215 West 95th Street, Chicago, IL 60620',
    ],
    ['1204 north clark street apartment three b', '1204 North Clark Street, Apt 3B'],
    ['forty two forty second street', '42 42nd Street'],
    ['nine oh one south twelfth street second floor cicero', '901 South 12th Street, 2nd Floor, Cicero'],
    ['three thousand four hundred fifty clark', '3450 Clark'],
    ['rr 2 box 153', 'RR 2 Box 153'],
    ['12 county road 317', '12 County Road 317'],
    ['fm 1431', 'FM 1431'],
    ['fm fourteen thirty one', 'FM 1431'],
    ['county road twelve', 'County Road 12'],
    ["it's 688 jackson avenue wait no 686", '686 Jackson Avenue'],
    ['calle maple número 87', '87 Calle Maple'],
    ['77 court street', '77 Court Street'],
    ['2210 calle del sol', '2210 Calle Del Sol'],
    ["it's the yellow house 418 alder court thanks", '418 Alder Court'],
    ['six oh three oh two', '60302'],
    ["i'm in oak park", 'Oak Park'],
    ['corner of fifth and main', 'Corner of Fifth and Main'],
    ['the blue house past the church on elm', 'Blue House past the Church on Elm'],
  ])('asked for, in "%s"', (said, place) => {
    const utterance = readUtterance(said)
    const heard =
      hearAddress(utterance, {asked: true, serviceArea}) ?? hearArea(utterance, {asked: true, free: true, serviceArea})
    expect(heard?.value).toBe(place)
  })

  test.each([
    'i have two toilets that run',
    'a 20 gallon water heater is leaking in the driveway',
    'it has been 2 days straight',
  ])('is not in "%s"', said => {
    expect(hearAddress(readUtterance(said), {asked: false, serviceArea})).toBeUndefined()
  })

  test('with a word of danger in it is no danger', () => {
    const call = play(['my sink is clogged', 'frank burns', 'yes', 'fourteen burning tree lane'])
    expect(call.view).toMatchObject({address: '14 Burning Tree Lane', hazards: []})
  })

  test('a danger told instead of one is heard', () => {
    expect(play(['my sink is clogged', 'dana', 'yes', 'oh my god the house is on fire']).view.hazards).toEqual([
      'fire_smoke',
    ])
  })
})
