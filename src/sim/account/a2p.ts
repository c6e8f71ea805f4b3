import {notFound} from './api-error.ts'
import {type Operation, ok} from './operation.ts'
import {metaPage} from './page.ts'
import type {CampaignRow, ServiceRow} from './rows.ts'
import {findService} from './services.ts'
import {isoDates} from './show.ts'

const base = '/v1/Services/{ServiceSid}/Compliance/Usa2p'

/** Whether texts from a service to the United States are registered (10DLC). Comes from the seed; nothing registers here. */
export const a2p: readonly Operation[] = [
  {
    id: 'ListUsAppToPerson',
    at: `GET ${base}`,
    handled: 'partly',
    remark: 'what the seed says; there is no registering',
    run(asked, account) {
      const service = findService(asked, account, asked.ids.ServiceSid)
      const rows = service.campaign === null ? [] : [service.campaign]
      const {origin, path, query} = asked
      return ok(metaPage(origin + path, 'compliance', rows, query, row => show(row, service, origin)))
    },
  },
  {
    id: 'FetchUsAppToPerson',
    at: `GET ${base}/{Sid}`,
    handled: 'partly',
    remark: 'what the seed says',
    run(asked, account) {
      const service = findService(asked, account, asked.ids.ServiceSid)
      const {campaign} = service
      if (campaign === null || campaign.sid !== asked.ids.Sid) throw notFound(asked.path)
      return ok(show(campaign, service, asked.origin))
    },
  },
]

function show(campaign: CampaignRow, service: ServiceRow, origin: string): object {
  return {
    sid: campaign.sid,
    account_sid: service.account_sid,
    brand_registration_sid: campaign.brand_registration_sid,
    messaging_service_sid: service.sid,
    description: campaign.description,
    message_samples: [],
    us_app_to_person_usecase: 'LOW_VOLUME',
    has_embedded_links: false,
    has_embedded_phone: true,
    subscriber_opt_in: false,
    age_gated: false,
    direct_lending: false,
    campaign_status: campaign.status,
    campaign_id: campaign.status === 'VERIFIED' ? 'C000000' : null,
    is_externally_registered: false,
    rate_limits: null,
    message_flow: '',
    opt_in_message: null,
    opt_out_message: null,
    help_message: null,
    opt_in_keywords: [],
    opt_out_keywords: [],
    help_keywords: [],
    ...isoDates({created: service.created, updated: service.updated}),
    url: `${origin}/v1/Services/${service.sid}/Compliance/Usa2p/${campaign.sid}`,
    mock: false,
    errors: [],
  }
}
