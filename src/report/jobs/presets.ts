import type {JobColumns} from '../../config/routing.ts'
import type {JobRecorded} from '../../contracts/generated/call-event.ts'

export type JobSystem = JobRecorded['system']

/** What a column of an export can hold. */
export type JobField =
  | 'date'
  | 'phone'
  | 'secondPhone'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'address'
  | 'amount'
  | 'number'
  | 'status'
  | 'heardFrom'

/** The heads under which a system writes each field, the best first. Compared without case, spaces and punctuation. */
export type Preset = Readonly<Partial<Record<JobField, readonly string[]>>>

/**
 * The exports that are known here. Housecall Pro's heads are as its help page lists them (A to V); ServiceTitan's reports and
 * Jobber's are put together by their users, so that several heads are tried; QuickBooks' invoice list has no phone, which its customer
 * list has (`--customers`).
 */
export const presets: Readonly<Record<Exclude<JobSystem, 'own'>, Preset>> = {
  servicetitan: {
    date: ['Created Date', 'Job Creation Date', 'Booked On', 'Job Created On', 'Scheduled Date', 'Completion Date'],
    phone: ['Customer Phone', 'Location Phone', 'Phone Number', 'Customer Phone Number'],
    secondPhone: ['Location Phone', 'Mobile Phone', 'Caller Phone'],
    name: ['Customer Name', 'Location Name'],
    address: ['Location Address', 'Full Address', 'Location Street', 'Customer Address'],
    amount: ['Jobs Total Revenue', 'Job Total', 'Total Revenue', 'Jobs Total', 'Jobs Subtotal', 'Total'],
    number: ['Job #', 'Job Number', 'Invoice #'],
    status: ['Job Status', 'Status'],
    heardFrom: ['Job Campaign', 'Campaign Name', 'Campaign'],
  },
  'housecall-pro': {
    date: ['Created At', 'Date'],
    phone: ['Mobile Phone', 'Mobile Number'],
    secondPhone: ['Home Phone', 'Home Number'],
    name: ['Customer', 'Customer Name'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    address: ['Address', 'Street'],
    amount: ['Total', 'Job Amount', 'Invoice Total', 'Amount'],
    number: ['Invoice Number', 'Invoice', 'Job Number'],
    status: ['Job Status', 'Status', 'Work Status'],
    heardFrom: ['Lead Source'],
  },
  jobber: {
    date: ['Created Date', 'Created', 'Scheduled Start Date', 'Start Date'],
    phone: ['Client Phone', 'Phone', 'Main Phone #s', 'Client Phone Number'],
    secondPhone: ['Mobile Phone #s', 'Mobile Phone'],
    name: ['Client Name', 'Client'],
    address: ['Service Street', 'Property Address', 'Service Property', 'Service Address'],
    amount: ['Total Revenue', 'Total Revenue ($)', 'Total', 'Total ($)', 'Job Total'],
    number: ['Job #', 'Job Number'],
    status: ['Job Status', 'Status'],
    heardFrom: ['Lead Source', 'Referred By'],
  },
  quickbooks: {
    date: ['Date', 'Invoice Date', 'Create Date'],
    phone: ['Phone', 'Phone Numbers', 'Main Phone', 'Phone 1', 'Phone1'],
    secondPhone: ['Mobile', 'Alt. Phone', 'Phone2'],
    name: ['Name', 'Customer', 'Customer full name', 'Customer/Project'],
    address: ['Shipping Address', 'Ship To Address 1', 'Name Address', 'Billing Address'],
    amount: ['Amount', 'Total', 'Total Amount'],
    number: ['Num', 'No.', 'Invoice No', 'Invoice #', 'Transaction ID'],
    status: ['Status', 'Transaction Status'],
    heardFrom: ['Source'],
  },
  workiz: {
    date: ['Created', 'Created Date', 'Job Created', 'Scheduled', 'Job Date'],
    phone: ['Phone', 'Primary Phone', 'Client Phone'],
    secondPhone: ['Secondary Phone', 'Second Phone'],
    name: ['Client', 'Client Name'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    address: ['Service Address', 'Address'],
    amount: ['Job Total', 'Total', 'Job Amount', 'Amount Due', 'Payment'],
    number: ['Job #', 'Job Number', 'Serial Id', 'UUID'],
    status: ['Status', 'Job Status', 'Sub Status'],
    heardFrom: ['Ad Source', 'Job Source', 'Source'],
  },
}

/** Heads that only one system writes: by these an export is told from another. */
export const marks: Readonly<Record<Exclude<JobSystem, 'own'>, readonly string[]>> = {
  servicetitan: [
    'Jobs Total Revenue',
    'Location Name',
    'Location Phone',
    'Job Campaign',
    'Business Unit',
    'Jobs Subtotal',
    'Customer Phone',
  ],
  'housecall-pro': [
    'Travel Duration',
    'On Job Duration',
    'Customer Tags',
    'Mobile Phone',
    'Home Phone',
    'Street Line 2',
  ],
  jobber: [
    'Client Name',
    'Client Phone',
    'Service Street',
    'Visits Assigned To',
    'Total Revenue ($)',
    'Job Type',
    'Quote #',
  ],
  quickbooks: [
    'Num',
    'Memo/Description',
    'Transaction Type',
    'Memo',
    'Open Balance',
    'Terms',
    'Due Date',
    'Customer full name',
  ],
  workiz: ['Ad Source', 'Secondary Phone', 'Job Type', 'Sub Status', 'Serial Id', 'Team'],
}

/** The columns that the routing file names for the owner's own export. */
export function ownPreset(columns: JobColumns): Preset {
  const named = Object.entries(columns).filter(([, head]) => head !== undefined)
  return Object.fromEntries(named.map(([field, head]) => [field, [head]]))
}

export function plainHead(head: string): string {
  return head.toLowerCase().replace(/[^a-z0-9#$]+/g, '')
}
