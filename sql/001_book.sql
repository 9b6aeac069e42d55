-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The book: stores, vocabularies, every record kind, month states, settings and user-made KPIs.
--
-- A month is 202503, a day 20250331, a moment minutes since 1970-01-01T00:00 of the store's wall clock, money fen (a
-- hundredth of a yuan). Empty is NULL; a label that does not split a figure is ''. A record's version grows by one with
-- each change. Constraints that are rules of records.md carry the rule's id.
--
-- Statements stand apart by the line "-- next statement"; a program never splits at semicolons. This file is read by
-- SQLite as it is. For PostgreSQL a runner replaces three things, all in capitals and nowhere else in the file's
-- statements: ") STRICT, WITHOUT ROWID" by ")", the type INTEGER by BIGINT and the type REAL by DOUBLE PRECISION
-- (sql/check-postgresql does it). The database's collation there is C, so that keys have the same order.
-- next statement
-- The stores of the book. The carrier is a code of the store's own vocabulary_operator.
CREATE TABLE stores (
    store TEXT NOT NULL CHECK (store <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    carrier TEXT,
    region TEXT,
    area TEXT CHECK (area IN ('urban', 'town')),
    floor_area_m2 REAL CHECK (floor_area_m2 >= 0),
    counters INTEGER CHECK (counters >= 0),
    opened_on INTEGER,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store),
    CONSTRAINT opened_on_exists CHECK (opened_on BETWEEN 19000101 AND 99991231
        AND opened_on / 100 % 100 BETWEEN 1 AND 12 AND opened_on % 100 >= 1 AND (opened_on % 100 <= 28
            OR opened_on % 100 <= 30 AND opened_on / 100 % 100 <> 2
            OR opened_on % 100 = 31 AND opened_on / 100 % 100 IN (1, 3, 5, 7, 8, 10, 12)
            OR opened_on % 100 = 29 AND opened_on / 10000 % 4 = 0
                AND (opened_on / 10000 % 100 <> 0 OR opened_on / 10000 % 400 = 0)))
) STRICT, WITHOUT ROWID
-- next statement
-- Vocabularies: what a store's labels may be, in its own order and words. A value that is no longer used is retired, so
-- that old figures keep their name.
CREATE TABLE vocabulary_business_line (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    service INTEGER NOT NULL DEFAULT 0 CHECK (service IN (0, 1)),
    in_arpu INTEGER NOT NULL DEFAULT 0 CHECK (in_arpu IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE vocabulary_channel (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    digital INTEGER NOT NULL DEFAULT 0 CHECK (digital IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE vocabulary_segment (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE vocabulary_plan_tier (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE vocabulary_area (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE vocabulary_source (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE vocabulary_operator (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE vocabulary_item (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE vocabulary_complaint_category (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE vocabulary_product (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE vocabulary_cost_item (
    store TEXT NOT NULL REFERENCES stores (store),
    code TEXT NOT NULL CHECK (code <> ''),
    chinese TEXT NOT NULL CHECK (chinese <> ''),
    english TEXT NOT NULL CHECK (english <> ''),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, code)
) STRICT, WITHOUT ROWID
-- next statement
-- Record kinds, one table each, as records.md names them.
-- An empty channel, segment or plan_tier: the figure is not split by it.
CREATE TABLE revenue (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    business_line TEXT NOT NULL CHECK (business_line <> ''),
    channel TEXT NOT NULL,
    segment TEXT NOT NULL,
    plan_tier TEXT NOT NULL,
    amount INTEGER,
    note TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, business_line, channel, segment, plan_tier),
    FOREIGN KEY (store, business_line) REFERENCES vocabulary_business_line (store, code),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
    CONSTRAINT negative_needs_note CHECK (amount >= 0 OR (note IS NOT NULL AND note <> ''))
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE subscribers (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    area TEXT NOT NULL CHECK (area <> ''),
    opening INTEGER CHECK (opening >= 0),
    gross_adds INTEGER CHECK (gross_adds >= 0),
    port_ins INTEGER CHECK (port_ins >= 0),
    churned INTEGER CHECK (churned >= 0),
    port_outs INTEGER CHECK (port_outs >= 0),
    adjustment INTEGER,
    closing INTEGER CHECK (closing >= 0),
    on_5g INTEGER CHECK (on_5g >= 0),
    new_5g INTEGER CHECK (new_5g >= 0),
    premium INTEGER CHECK (premium >= 0),
    youth INTEGER CHECK (youth >= 0),
    senior INTEGER CHECK (senior >= 0),
    data_users INTEGER CHECK (data_users >= 0),
    data_gb REAL CHECK (data_gb >= 0),
    voice_minutes INTEGER CHECK (voice_minutes >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, area),
    FOREIGN KEY (store, area) REFERENCES vocabulary_area (store, code),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
    CONSTRAINT closing_balance CHECK (closing = opening + gross_adds - churned + adjustment),
    CONSTRAINT port_ins_within_gross_adds CHECK (port_ins <= gross_adds),
    CONSTRAINT port_outs_within_churned CHECK (port_outs <= churned),
    CONSTRAINT new_5g_within_gross_adds CHECK (new_5g <= gross_adds),
    CONSTRAINT on_5g_within_closing CHECK (on_5g <= closing),
    CONSTRAINT premium_within_closing CHECK (premium <= closing),
    CONSTRAINT youth_within_closing CHECK (youth <= closing),
    CONSTRAINT senior_within_closing CHECK (senior <= closing)
) STRICT, WITHOUT ROWID
-- next statement
-- plan_tier: a code of the vocabulary, or all for the store as a whole.
CREATE TABLE arpu (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    plan_tier TEXT NOT NULL CHECK (plan_tier <> ''),
    reported INTEGER CHECK (reported >= 0),
    peer_average INTEGER CHECK (peer_average >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, plan_tier),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE complaints (
    store TEXT NOT NULL REFERENCES stores (store),
    complaint TEXT NOT NULL CHECK (complaint <> ''),
    accepted_at INTEGER NOT NULL,
    responded_at INTEGER,
    closed_at INTEGER,
    called_back_at INTEGER,
    level TEXT NOT NULL CHECK (level IN ('urgent', 'normal')),
    category TEXT,
    channel TEXT,
    responsible TEXT CHECK (responsible IN ('store', 'network', 'other')),
    score INTEGER CHECK (score BETWEEN 1 AND 10),
    first_contact INTEGER CHECK (first_contact IN (0, 1)),
    repeat_of TEXT,
    note TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, complaint),
    FOREIGN KEY (store, category) REFERENCES vocabulary_complaint_category (store, code),
    FOREIGN KEY (store, channel) REFERENCES vocabulary_channel (store, code),
    FOREIGN KEY (store, repeat_of) REFERENCES complaints (store, complaint) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT accepted_at_exists CHECK (accepted_at BETWEEN -36816480 AND 4223371679),
    CONSTRAINT responded_at_exists CHECK (responded_at BETWEEN -36816480 AND 4223371679),
    CONSTRAINT closed_at_exists CHECK (closed_at BETWEEN -36816480 AND 4223371679),
    CONSTRAINT called_back_at_exists CHECK (called_back_at BETWEEN -36816480 AND 4223371679),
    CONSTRAINT accepted_at_within_responded_at CHECK (accepted_at <= responded_at),
    CONSTRAINT responded_at_within_closed_at CHECK (responded_at <= closed_at),
    CONSTRAINT accepted_at_within_closed_at CHECK (accepted_at <= closed_at),
    CONSTRAINT closed_at_within_called_back_at CHECK (closed_at <= called_back_at),
    CONSTRAINT accepted_at_within_called_back_at CHECK (accepted_at <= called_back_at),
    CONSTRAINT repeat_of_another CHECK (repeat_of <> complaint)
) STRICT, WITHOUT ROWID
-- next statement
CREATE INDEX complaints_by_time ON complaints (store, accepted_at)
-- next statement
CREATE TABLE channels (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel <> ''),
    visits INTEGER CHECK (visits >= 0),
    deals INTEGER CHECK (deals >= 0),
    transactions INTEGER CHECK (transactions >= 0),
    enquiries INTEGER CHECK (enquiries >= 0),
    errors INTEGER CHECK (errors >= 0),
    cost INTEGER CHECK (cost >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, channel),
    FOREIGN KEY (store, channel) REFERENCES vocabulary_channel (store, code),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
    CONSTRAINT deals_within_visits CHECK (deals <= visits),
    CONSTRAINT enquiries_within_transactions CHECK (enquiries <= transactions)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE joint_cases (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    cases INTEGER CHECK (cases >= 0),
    answered_15min INTEGER CHECK (answered_15min >= 0),
    resolve_hours REAL CHECK (resolve_hours >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
    CONSTRAINT answered_15min_within_cases CHECK (answered_15min <= cases)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE acquisition (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    leads INTEGER CHECK (leads >= 0),
    gross_adds INTEGER CHECK (gross_adds >= 0),
    cost INTEGER CHECK (cost >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, source),
    FOREIGN KEY (store, source) REFERENCES vocabulary_source (store, code),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE queue_hours (
    store TEXT NOT NULL REFERENCES stores (store),
    day INTEGER NOT NULL,
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    arrivals INTEGER CHECK (arrivals >= 0),
    served INTEGER CHECK (served >= 0),
    abandoned INTEGER CHECK (abandoned >= 0),
    wait_minutes REAL CHECK (wait_minutes >= 0),
    within_10min INTEGER CHECK (within_10min >= 0),
    counters_open INTEGER CHECK (counters_open >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, day, hour),
    CONSTRAINT day_exists CHECK (day BETWEEN 19000101 AND 99991231
        AND day / 100 % 100 BETWEEN 1 AND 12 AND day % 100 >= 1 AND (day % 100 <= 28
            OR day % 100 <= 30 AND day / 100 % 100 <> 2
            OR day % 100 = 31 AND day / 100 % 100 IN (1, 3, 5, 7, 8, 10, 12)
            OR day % 100 = 29 AND day / 10000 % 4 = 0
                AND (day / 10000 % 100 <> 0 OR day / 10000 % 400 = 0))),
    CONSTRAINT served_and_abandoned_within_arrivals CHECK (served + abandoned <= arrivals),
    CONSTRAINT within_10min_within_served CHECK (within_10min <= served)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE satisfaction (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    item TEXT NOT NULL CHECK (item <> ''),
    touchpoint TEXT NOT NULL CHECK (touchpoint IN ('online', 'in_store')),
    respondents INTEGER CHECK (respondents >= 0),
    score_sum REAL CHECK (score_sum >= 0),
    importance_sum REAL CHECK (importance_sum >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, item, touchpoint),
    FOREIGN KEY (store, item) REFERENCES vocabulary_item (store, code),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
    CONSTRAINT score_sum_within_10_a_head CHECK (score_sum <= 10 * respondents),
    CONSTRAINT importance_sum_within_10_a_head CHECK (importance_sum <= 10 * respondents)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE market (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    operator TEXT NOT NULL CHECK (operator <> ''),
    subscribers INTEGER CHECK (subscribers >= 0),
    gross_adds INTEGER CHECK (gross_adds >= 0),
    net_adds INTEGER,
    revenue INTEGER CHECK (revenue >= 0),
    arpu INTEGER CHECK (arpu >= 0),
    sites_5g INTEGER CHECK (sites_5g >= 0),
    source TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, operator),
    FOREIGN KEY (store, operator) REFERENCES vocabulary_operator (store, code),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE competitor_events (
    store TEXT NOT NULL REFERENCES stores (store),
    day INTEGER NOT NULL,
    operator TEXT NOT NULL CHECK (operator <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT CHECK (kind IN ('price', 'promotion', 'service', 'network')),
    detail TEXT,
    response TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, day, operator, title),
    FOREIGN KEY (store, operator) REFERENCES vocabulary_operator (store, code),
    CONSTRAINT day_exists CHECK (day BETWEEN 19000101 AND 99991231
        AND day / 100 % 100 BETWEEN 1 AND 12 AND day % 100 >= 1 AND (day % 100 <= 28
            OR day % 100 <= 30 AND day / 100 % 100 <> 2
            OR day % 100 = 31 AND day / 100 % 100 IN (1, 3, 5, 7, 8, 10, 12)
            OR day % 100 = 29 AND day / 10000 % 4 = 0
                AND (day / 10000 % 100 <> 0 OR day / 10000 % 400 = 0)))
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE households (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    households INTEGER CHECK (households >= 0),
    broadband INTEGER CHECK (broadband >= 0),
    bundled INTEGER CHECK (bundled >= 0),
    new_bundled INTEGER CHECK (new_bundled >= 0),
    tv INTEGER CHECK (tv >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
    CONSTRAINT bundled_within_broadband CHECK (bundled <= broadband),
    CONSTRAINT tv_within_broadband CHECK (tv <= broadband)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE value_added (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    product TEXT NOT NULL CHECK (product <> ''),
    subscribers INTEGER CHECK (subscribers >= 0),
    orders INTEGER CHECK (orders >= 0),
    revenue INTEGER CHECK (revenue >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, product),
    FOREIGN KEY (store, product) REFERENCES vocabulary_product (store, code),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE cohorts (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    base_subscribers INTEGER CHECK (base_subscribers >= 0),
    retained_subscribers INTEGER CHECK (retained_subscribers >= 0),
    base_revenue INTEGER CHECK (base_revenue >= 0),
    retained_revenue INTEGER CHECK (retained_revenue >= 0),
    repurchasers INTEGER CHECK (repurchasers >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
    CONSTRAINT retained_subscribers_within_base_subscribers CHECK (retained_subscribers <= base_subscribers)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE campaigns (
    store TEXT NOT NULL REFERENCES stores (store),
    campaign TEXT NOT NULL CHECK (campaign <> ''),
    starts_on INTEGER NOT NULL,
    ends_on INTEGER,
    audience INTEGER CHECK (audience >= 0),
    touched INTEGER CHECK (touched >= 0),
    deals INTEGER CHECK (deals >= 0),
    cost INTEGER CHECK (cost >= 0),
    churned_before INTEGER CHECK (churned_before >= 0),
    churned_after INTEGER CHECK (churned_after >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, campaign),
    CONSTRAINT starts_on_exists CHECK (starts_on BETWEEN 19000101 AND 99991231
        AND starts_on / 100 % 100 BETWEEN 1 AND 12 AND starts_on % 100 >= 1 AND (starts_on % 100 <= 28
            OR starts_on % 100 <= 30 AND starts_on / 100 % 100 <> 2
            OR starts_on % 100 = 31 AND starts_on / 100 % 100 IN (1, 3, 5, 7, 8, 10, 12)
            OR starts_on % 100 = 29 AND starts_on / 10000 % 4 = 0
                AND (starts_on / 10000 % 100 <> 0 OR starts_on / 10000 % 400 = 0))),
    CONSTRAINT ends_on_exists CHECK (ends_on BETWEEN 19000101 AND 99991231
        AND ends_on / 100 % 100 BETWEEN 1 AND 12 AND ends_on % 100 >= 1 AND (ends_on % 100 <= 28
            OR ends_on % 100 <= 30 AND ends_on / 100 % 100 <> 2
            OR ends_on % 100 = 31 AND ends_on / 100 % 100 IN (1, 3, 5, 7, 8, 10, 12)
            OR ends_on % 100 = 29 AND ends_on / 10000 % 4 = 0
                AND (ends_on / 10000 % 100 <> 0 OR ends_on / 10000 % 400 = 0))),
    CONSTRAINT starts_on_within_ends_on CHECK (starts_on <= ends_on),
    CONSTRAINT touched_within_audience CHECK (touched <= audience),
    CONSTRAINT churned_before_within_audience CHECK (churned_before <= audience),
    CONSTRAINT churned_after_within_audience CHECK (churned_after <= audience)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE costs (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    item TEXT NOT NULL CHECK (item <> ''),
    amount INTEGER CHECK (amount >= 0),
    energy_kwh REAL CHECK (energy_kwh >= 0),
    budget INTEGER CHECK (budget >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, item),
    FOREIGN KEY (store, item) REFERENCES vocabulary_cost_item (store, code),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
    CONSTRAINT energy_only_on_energy CHECK (item = 'energy' OR energy_kwh IS NULL)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE staffing (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    headcount INTEGER CHECK (headcount >= 0),
    joiners INTEGER CHECK (joiners >= 0),
    leavers INTEGER CHECK (leavers >= 0),
    career_plans INTEGER CHECK (career_plans >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE training (
    store TEXT NOT NULL REFERENCES stores (store),
    day INTEGER NOT NULL,
    topic TEXT NOT NULL CHECK (topic <> ''),
    attendees INTEGER CHECK (attendees >= 0),
    examined INTEGER CHECK (examined >= 0),
    passed INTEGER CHECK (passed >= 0),
    hours REAL CHECK (hours >= 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, day, topic),
    CONSTRAINT day_exists CHECK (day BETWEEN 19000101 AND 99991231
        AND day / 100 % 100 BETWEEN 1 AND 12 AND day % 100 >= 1 AND (day % 100 <= 28
            OR day % 100 <= 30 AND day / 100 % 100 <> 2
            OR day % 100 = 31 AND day / 100 % 100 IN (1, 3, 5, 7, 8, 10, 12)
            OR day % 100 = 29 AND day / 10000 % 4 = 0
                AND (day / 10000 % 100 <> 0 OR day / 10000 % 400 = 0))),
    CONSTRAINT passed_within_examined CHECK (passed <= examined),
    CONSTRAINT examined_within_attendees CHECK (examined <= attendees)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE targets (
    store TEXT NOT NULL REFERENCES stores (store),
    year INTEGER NOT NULL,
    kpi TEXT NOT NULL CHECK (kpi <> ''),
    target REAL,
    stretch REAL,
    note TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, year, kpi),
    CONSTRAINT year_exists CHECK (year BETWEEN 1900 AND 9999)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE issues (
    store TEXT NOT NULL REFERENCES stores (store),
    year INTEGER NOT NULL,
    issue TEXT NOT NULL CHECK (issue <> ''),
    kpi TEXT,
    severity INTEGER CHECK (severity BETWEEN 1 AND 3),
    cause TEXT,
    state TEXT CHECK (state IN ('open', 'watched', 'closed')),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, year, issue),
    CONSTRAINT year_exists CHECK (year BETWEEN 1900 AND 9999)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE actions (
    store TEXT NOT NULL REFERENCES stores (store),
    year INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    issue TEXT,
    owner TEXT,
    due_on INTEGER,
    kpi TEXT,
    expected TEXT,
    state TEXT CHECK (state IN ('planned', 'running', 'done', 'dropped')),
    done_on INTEGER,
    result TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, year, action),
    CONSTRAINT year_exists CHECK (year BETWEEN 1900 AND 9999),
    CONSTRAINT due_on_exists CHECK (due_on BETWEEN 19000101 AND 99991231
        AND due_on / 100 % 100 BETWEEN 1 AND 12 AND due_on % 100 >= 1 AND (due_on % 100 <= 28
            OR due_on % 100 <= 30 AND due_on / 100 % 100 <> 2
            OR due_on % 100 = 31 AND due_on / 100 % 100 IN (1, 3, 5, 7, 8, 10, 12)
            OR due_on % 100 = 29 AND due_on / 10000 % 4 = 0
                AND (due_on / 10000 % 100 <> 0 OR due_on / 10000 % 400 = 0))),
    CONSTRAINT done_on_exists CHECK (done_on BETWEEN 19000101 AND 99991231
        AND done_on / 100 % 100 BETWEEN 1 AND 12 AND done_on % 100 >= 1 AND (done_on % 100 <= 28
            OR done_on % 100 <= 30 AND done_on / 100 % 100 <> 2
            OR done_on % 100 = 31 AND done_on / 100 % 100 IN (1, 3, 5, 7, 8, 10, 12)
            OR done_on % 100 = 29 AND done_on / 10000 % 4 = 0
                AND (done_on / 10000 % 100 <> 0 OR done_on / 10000 % 400 = 0)))
) STRICT, WITHOUT ROWID
-- next statement
CREATE INDEX actions_by_due_day ON actions (store, due_on)
-- next statement
CREATE TABLE events (
    store TEXT NOT NULL REFERENCES stores (store),
    day INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT CHECK (kind IN ('promotion', 'tariff', 'works', 'holiday', 'other')),
    detail TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, day, title),
    CONSTRAINT day_exists CHECK (day BETWEEN 19000101 AND 99991231
        AND day / 100 % 100 BETWEEN 1 AND 12 AND day % 100 >= 1 AND (day % 100 <= 28
            OR day % 100 <= 30 AND day / 100 % 100 <> 2
            OR day % 100 = 31 AND day / 100 % 100 IN (1, 3, 5, 7, 8, 10, 12)
            OR day % 100 = 29 AND day / 10000 % 4 = 0
                AND (day / 10000 % 100 <> 0 OR day / 10000 % 400 = 0)))
) STRICT, WITHOUT ROWID
-- next statement
-- How far a month is: submitted (staff are done), closed (the manager has accepted it), or open again, with the reason.
-- A month without a row is open.
CREATE TABLE month_states (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'submitted', 'closed')),
    reason TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
    CONSTRAINT reopening_needs_reason CHECK (state <> 'open' OR (reason IS NOT NULL AND reason <> ''))
) STRICT, WITHOUT ROWID
-- next statement
-- Settings of the book as a whole. subscriber_base: what rates are taken over, the mean of opening and closing
-- (average, also where there is no row) or the closing subscribers.
CREATE TABLE book_settings (
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (name),
    CONSTRAINT subscriber_base_known CHECK (name <> 'subscriber_base' OR value IN ('average', 'closing'))
) STRICT, WITHOUT ROWID
-- next statement
-- KPIs that users made: JSON in the form of resources/kpis.json, one KPI a row.
CREATE TABLE user_kpis (
    kpi TEXT NOT NULL CHECK (kpi <> ''),
    definition TEXT NOT NULL CHECK (definition <> ''),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (kpi)
) STRICT, WITHOUT ROWID
