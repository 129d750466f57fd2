/** Rows of the book as every engine keeps them: text, integers and reals only; days and instants as ISO text. */
export interface Tables {
  schema_version: { version: number }
  account: {
    workspace_id: string
    id: string
    network: string
    native_id: string | null
    name: string
    zone: string
  }
  import: {
    workspace_id: string
    id: string
    file: string
    hash: string
    source: string
    row_count: number
    fact_count: number
    /** JSON */
    skipped: string
    warnings: string
    accounts: string
    zone: string
    status: string
    at: string
    from_day: string | null
    to_day: string | null
    given_by: string | null
    undone_at: string | null
  }
  mapping: { workspace_id: string; fingerprint: string; body: string }
  goal: {
    workspace_id: string
    id: string
    version: number
    replaced_by: number | null
    reason: string | null
    sentence: string
    kpi: string
    /** JSON */
    accounts: string
    understood: string
    point_a: number | null
    target: number | null
    from_day: string
    deadline: string
    at: string
  }
  agreement: {
    workspace_id: string
    id: string
    version: number
    goal_id: string
    /** JSON */
    body: string
    accepted_by: string
    reason: string | null
    at: string
  }
  decision: {
    workspace_id: string
    id: string
    finding: string
    verdict: string
    reason: string
    decided_by: string
    at: string
  }
  reply: { workspace_id: string; month: string; author: string; body: string; at: string }
  cause: {
    workspace_id: string
    id: string
    kind: string
    from_day: string
    to_day: string
    note: string
    /** JSON */
    accounts: string
    import_id: string | null
  }
  break_mark: {
    workspace_id: string
    account: string
    measure: string
    day: string
    from_definition: string
    to_definition: string
    import_id: string
  }
  setting: { workspace_id: string; name: string; body: string }
  brand: {
    workspace_id: string
    name: string
    demo: number
    business: string | null
    currency: string
    zone: string
    today: string | null
    colour: string | null
    logo: string | null
    retention_months: number | null
    created_at: string
  }
  step_plan: { workspace_id: string; goal_id: string; version: number } & Versioned
  strategy: { workspace_id: string; version: number } & Versioned
  closed_month: { workspace_id: string; month: string; version: number } & Versioned
  task: {
    workspace_id: string
    id: string
    title: string
    until: string | null
    done_at: string | null
    goal_id: string | null
    step: number | null
    assignee: string | null
    note: string | null
    at: string
  }
  content_item: {
    workspace_id: string
    id: string
    day: string
    account: string | null
    format: string | null
    rubric: string | null
    title: string
    state: string
    post_id: string | null
    at: string
  }
  summary: { workspace_id: string; body: string; at: string }
}

interface Versioned {
  /** JSON */
  body: string
  reason: string | null
  author: string
  at: string
}
