/** Rows of the office: people, their rights and their links. They stand above the workspaces. */
export interface OfficeTables {
  brand: { workspace_id: string; name: string; demo: number; created_at: string }
  summary: { workspace_id: string; body: string; at: string }
  person: {
    id: string
    email: string
    name: string
    password: string | null
    totp: string | null
    /** JSON list of hashes */
    recovery: string | null
    lang: string
    install_owner: number
    created_at: string
  }
  session: {
    id: string
    secret_hash: string
    person_id: string
    created_at: string
    seen_at: string
    expires_at: string
    device: string
  }
  member: { workspace_id: string; person_id: string; role: string; created_at: string }
  invitation: {
    workspace_id: string
    id: string
    secret_hash: string
    role: string
    email: string | null
    created_by: string
    created_at: string
    expires_at: string
    used_by: string | null
  }
  api_token: {
    id: string
    secret_hash: string
    person_id: string
    workspace_id: string | null
    name: string
    can_write: number
    created_at: string
    used_at: string | null
    expires_at: string | null
  }
  audit_entry: {
    workspace_id: string
    id: string
    person_id: string | null
    person_name: string
    action: string
    subject: string
    at: string
  }
  share_link: {
    workspace_id: string
    id: string
    secret_hash: string
    month: string
    version: number
    created_by: string
    created_at: string
    expires_at: string
    revoked_at: string | null
  }
}
