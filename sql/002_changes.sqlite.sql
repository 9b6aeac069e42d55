-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The change log of a book in SQLite, and what else only triggers can keep:
--   every insertion, change and deletion is written down: when, who, kind, key, old and new values;
--   a record of a closed month is not touched (month_closed), but that a complaint or a campaign, which lives on after
--   its month, may still be given what it lacked;
--   the key of a record does not change (key_changed); labels that no foreign key can hold are codes of their
--   vocabulary (code_unknown), and such a code is not removed while it is used (code_in_use).
-- Written by make-002-changes from the tables of 001.
-- next statement
-- Who makes the changes, and when (minutes, as moments are); a transaction of the program sets it and clears it.
-- Changes made without it are logged at the machine's local time, by nobody.
CREATE TABLE change_context (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    who TEXT,
    moment INTEGER
) STRICT
-- next statement
INSERT INTO change_context (one) VALUES (1)
-- next statement
-- key: the key columns as a JSON array, in the order of the table. old, new: the other columns (without the
-- version) as a JSON object; old is NULL for a new record, new for a deleted one.
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    moment INTEGER NOT NULL,
    who TEXT,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    old TEXT,
    new TEXT
) STRICT
-- next statement
CREATE INDEX changes_by_key ON changes (kind, key)
-- next statement
CREATE TRIGGER changes_stay AFTER UPDATE ON changes
BEGIN
    SELECT RAISE(ABORT, 'log_changed');
END
-- next statement
CREATE TRIGGER changes_are_kept AFTER DELETE ON changes
BEGIN
    SELECT RAISE(ABORT, 'log_changed');
END
-- next statement
CREATE TRIGGER stores_added AFTER INSERT ON stores
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'stores',
            json_array(NEW.store),
            NULL,
            json_object('name', NEW.name, 'carrier', NEW.carrier, 'region', NEW.region, 'area', NEW.area,
                'floor_area_m2', NEW.floor_area_m2, 'counters', NEW.counters, 'opened_on', NEW.opened_on)
        FROM change_context;
END
-- next statement
CREATE TRIGGER stores_changed AFTER UPDATE ON stores
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE NEW.store IS NOT OLD.store;
    SELECT RAISE(ABORT, 'code_unknown') WHERE NEW.carrier IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM vocabulary_operator WHERE store = NEW.store AND code = NEW.carrier);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'stores',
            json_array(NEW.store),
            json_object('name', OLD.name, 'carrier', OLD.carrier, 'region', OLD.region, 'area', OLD.area,
                'floor_area_m2', OLD.floor_area_m2, 'counters', OLD.counters, 'opened_on', OLD.opened_on),
            json_object('name', NEW.name, 'carrier', NEW.carrier, 'region', NEW.region, 'area', NEW.area,
                'floor_area_m2', NEW.floor_area_m2, 'counters', NEW.counters, 'opened_on', NEW.opened_on)
        FROM change_context;
END
-- next statement
CREATE TRIGGER stores_removed AFTER DELETE ON stores
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'stores',
            json_array(OLD.store),
            json_object('name', OLD.name, 'carrier', OLD.carrier, 'region', OLD.region, 'area', OLD.area,
                'floor_area_m2', OLD.floor_area_m2, 'counters', OLD.counters, 'opened_on', OLD.opened_on),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_business_line_added AFTER INSERT ON vocabulary_business_line
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_business_line',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired, 'service', NEW.service, 'in_arpu', NEW.in_arpu)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_business_line_changed AFTER UPDATE ON vocabulary_business_line
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_business_line',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired, 'service', OLD.service, 'in_arpu', OLD.in_arpu),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired, 'service', NEW.service, 'in_arpu', NEW.in_arpu)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_business_line_removed AFTER DELETE ON vocabulary_business_line
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_business_line',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired, 'service', OLD.service, 'in_arpu', OLD.in_arpu),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_channel_added AFTER INSERT ON vocabulary_channel
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_channel',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired, 'digital', NEW.digital)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_channel_changed AFTER UPDATE ON vocabulary_channel
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_channel',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired, 'digital', OLD.digital),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired, 'digital', NEW.digital)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_channel_removed AFTER DELETE ON vocabulary_channel
BEGIN
    SELECT RAISE(ABORT, 'code_in_use') WHERE EXISTS (
        SELECT 1 FROM revenue WHERE store = OLD.store AND channel = OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_channel',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired, 'digital', OLD.digital),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_segment_added AFTER INSERT ON vocabulary_segment
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_segment',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_segment_changed AFTER UPDATE ON vocabulary_segment
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_segment',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_segment_removed AFTER DELETE ON vocabulary_segment
BEGIN
    SELECT RAISE(ABORT, 'code_in_use') WHERE EXISTS (
        SELECT 1 FROM revenue WHERE store = OLD.store AND segment = OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_segment',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_plan_tier_added AFTER INSERT ON vocabulary_plan_tier
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_plan_tier',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_plan_tier_changed AFTER UPDATE ON vocabulary_plan_tier
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_plan_tier',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_plan_tier_removed AFTER DELETE ON vocabulary_plan_tier
BEGIN
    SELECT RAISE(ABORT, 'code_in_use') WHERE EXISTS (
        SELECT 1 FROM revenue WHERE store = OLD.store AND plan_tier = OLD.code);
    SELECT RAISE(ABORT, 'code_in_use') WHERE EXISTS (
        SELECT 1 FROM arpu WHERE store = OLD.store AND plan_tier = OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_plan_tier',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_area_added AFTER INSERT ON vocabulary_area
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_area',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_area_changed AFTER UPDATE ON vocabulary_area
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_area',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_area_removed AFTER DELETE ON vocabulary_area
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_area',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_source_added AFTER INSERT ON vocabulary_source
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_source',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_source_changed AFTER UPDATE ON vocabulary_source
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_source',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_source_removed AFTER DELETE ON vocabulary_source
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_source',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_operator_added AFTER INSERT ON vocabulary_operator
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_operator',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_operator_changed AFTER UPDATE ON vocabulary_operator
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_operator',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_operator_removed AFTER DELETE ON vocabulary_operator
BEGIN
    SELECT RAISE(ABORT, 'code_in_use') WHERE EXISTS (
        SELECT 1 FROM stores WHERE store = OLD.store AND carrier = OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_operator',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_item_added AFTER INSERT ON vocabulary_item
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_item',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_item_changed AFTER UPDATE ON vocabulary_item
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_item',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_item_removed AFTER DELETE ON vocabulary_item
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_item',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_complaint_category_added AFTER INSERT ON vocabulary_complaint_category
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_complaint_category',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_complaint_category_changed AFTER UPDATE ON vocabulary_complaint_category
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_complaint_category',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_complaint_category_removed AFTER DELETE ON vocabulary_complaint_category
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_complaint_category',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_product_added AFTER INSERT ON vocabulary_product
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_product',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_product_changed AFTER UPDATE ON vocabulary_product
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_product',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_product_removed AFTER DELETE ON vocabulary_product
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_product',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_cost_item_added AFTER INSERT ON vocabulary_cost_item
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_cost_item',
            json_array(NEW.store, NEW.code),
            NULL,
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_cost_item_changed AFTER UPDATE ON vocabulary_cost_item
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.code)
        IS NOT (OLD.store, OLD.code);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_cost_item',
            json_array(NEW.store, NEW.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            json_object('chinese', NEW.chinese, 'english', NEW.english, 'position', NEW.position,
                'retired', NEW.retired)
        FROM change_context;
END
-- next statement
CREATE TRIGGER vocabulary_cost_item_removed AFTER DELETE ON vocabulary_cost_item
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'vocabulary_cost_item',
            json_array(OLD.store, OLD.code),
            json_object('chinese', OLD.chinese, 'english', OLD.english, 'position', OLD.position,
                'retired', OLD.retired),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER revenue_added AFTER INSERT ON revenue
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    SELECT RAISE(ABORT, 'code_unknown') WHERE NEW.channel <> '' AND NOT EXISTS (
        SELECT 1 FROM vocabulary_channel WHERE store = NEW.store AND code = NEW.channel);
    SELECT RAISE(ABORT, 'code_unknown') WHERE NEW.segment <> '' AND NOT EXISTS (
        SELECT 1 FROM vocabulary_segment WHERE store = NEW.store AND code = NEW.segment);
    SELECT RAISE(ABORT, 'code_unknown') WHERE NEW.plan_tier <> '' AND NOT EXISTS (
        SELECT 1 FROM vocabulary_plan_tier WHERE store = NEW.store AND code = NEW.plan_tier);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'revenue',
            json_array(NEW.store, NEW.month, NEW.business_line, NEW.channel, NEW.segment, NEW.plan_tier),
            NULL,
            json_object('amount', NEW.amount, 'note', NEW.note)
        FROM change_context;
END
-- next statement
CREATE TRIGGER revenue_changed AFTER UPDATE ON revenue
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month, NEW.business_line, NEW.channel, NEW.segment, NEW.plan_tier)
        IS NOT (OLD.store, OLD.month, OLD.business_line, OLD.channel, OLD.segment, OLD.plan_tier);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'revenue',
            json_array(NEW.store, NEW.month, NEW.business_line, NEW.channel, NEW.segment, NEW.plan_tier),
            json_object('amount', OLD.amount, 'note', OLD.note),
            json_object('amount', NEW.amount, 'note', NEW.note)
        FROM change_context;
END
-- next statement
CREATE TRIGGER revenue_removed AFTER DELETE ON revenue
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'revenue',
            json_array(OLD.store, OLD.month, OLD.business_line, OLD.channel, OLD.segment, OLD.plan_tier),
            json_object('amount', OLD.amount, 'note', OLD.note),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER subscribers_added AFTER INSERT ON subscribers
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'subscribers',
            json_array(NEW.store, NEW.month, NEW.area),
            NULL,
            json_object('opening', NEW.opening, 'gross_adds', NEW.gross_adds, 'port_ins', NEW.port_ins,
                'churned', NEW.churned, 'port_outs', NEW.port_outs, 'adjustment', NEW.adjustment,
                'closing', NEW.closing, 'on_5g', NEW.on_5g, 'new_5g', NEW.new_5g, 'premium', NEW.premium,
                'youth', NEW.youth, 'senior', NEW.senior, 'data_users', NEW.data_users, 'data_gb', NEW.data_gb,
                'voice_minutes', NEW.voice_minutes)
        FROM change_context;
END
-- next statement
CREATE TRIGGER subscribers_changed AFTER UPDATE ON subscribers
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month, NEW.area)
        IS NOT (OLD.store, OLD.month, OLD.area);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'subscribers',
            json_array(NEW.store, NEW.month, NEW.area),
            json_object('opening', OLD.opening, 'gross_adds', OLD.gross_adds, 'port_ins', OLD.port_ins,
                'churned', OLD.churned, 'port_outs', OLD.port_outs, 'adjustment', OLD.adjustment,
                'closing', OLD.closing, 'on_5g', OLD.on_5g, 'new_5g', OLD.new_5g, 'premium', OLD.premium,
                'youth', OLD.youth, 'senior', OLD.senior, 'data_users', OLD.data_users, 'data_gb', OLD.data_gb,
                'voice_minutes', OLD.voice_minutes),
            json_object('opening', NEW.opening, 'gross_adds', NEW.gross_adds, 'port_ins', NEW.port_ins,
                'churned', NEW.churned, 'port_outs', NEW.port_outs, 'adjustment', NEW.adjustment,
                'closing', NEW.closing, 'on_5g', NEW.on_5g, 'new_5g', NEW.new_5g, 'premium', NEW.premium,
                'youth', NEW.youth, 'senior', NEW.senior, 'data_users', NEW.data_users, 'data_gb', NEW.data_gb,
                'voice_minutes', NEW.voice_minutes)
        FROM change_context;
END
-- next statement
CREATE TRIGGER subscribers_removed AFTER DELETE ON subscribers
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'subscribers',
            json_array(OLD.store, OLD.month, OLD.area),
            json_object('opening', OLD.opening, 'gross_adds', OLD.gross_adds, 'port_ins', OLD.port_ins,
                'churned', OLD.churned, 'port_outs', OLD.port_outs, 'adjustment', OLD.adjustment,
                'closing', OLD.closing, 'on_5g', OLD.on_5g, 'new_5g', OLD.new_5g, 'premium', OLD.premium,
                'youth', OLD.youth, 'senior', OLD.senior, 'data_users', OLD.data_users, 'data_gb', OLD.data_gb,
                'voice_minutes', OLD.voice_minutes),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER arpu_added AFTER INSERT ON arpu
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    SELECT RAISE(ABORT, 'code_unknown') WHERE NEW.plan_tier <> 'all' AND NOT EXISTS (
        SELECT 1 FROM vocabulary_plan_tier WHERE store = NEW.store AND code = NEW.plan_tier);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'arpu',
            json_array(NEW.store, NEW.month, NEW.plan_tier),
            NULL,
            json_object('reported', NEW.reported, 'peer_average', NEW.peer_average)
        FROM change_context;
END
-- next statement
CREATE TRIGGER arpu_changed AFTER UPDATE ON arpu
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month, NEW.plan_tier)
        IS NOT (OLD.store, OLD.month, OLD.plan_tier);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'arpu',
            json_array(NEW.store, NEW.month, NEW.plan_tier),
            json_object('reported', OLD.reported, 'peer_average', OLD.peer_average),
            json_object('reported', NEW.reported, 'peer_average', NEW.peer_average)
        FROM change_context;
END
-- next statement
CREATE TRIGGER arpu_removed AFTER DELETE ON arpu
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'arpu',
            json_array(OLD.store, OLD.month, OLD.plan_tier),
            json_object('reported', OLD.reported, 'peer_average', OLD.peer_average),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER complaints_added AFTER INSERT ON complaints
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = CAST(strftime('%Y%m', NEW.accepted_at * 60, 'unixepoch') AS INTEGER);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'complaints',
            json_array(NEW.store, NEW.complaint),
            NULL,
            json_object('accepted_at', NEW.accepted_at, 'responded_at', NEW.responded_at, 'closed_at', NEW.closed_at,
                'called_back_at', NEW.called_back_at, 'level', NEW.level, 'category', NEW.category,
                'channel', NEW.channel, 'responsible', NEW.responsible, 'score', NEW.score,
                'first_contact', NEW.first_contact, 'repeat_of', NEW.repeat_of, 'note', NEW.note)
        FROM change_context;
END
-- next statement
CREATE TRIGGER complaints_changed AFTER UPDATE ON complaints
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.complaint)
        IS NOT (OLD.store, OLD.complaint);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = CAST(strftime('%Y%m', OLD.accepted_at * 60, 'unixepoch') AS INTEGER)
            AND (OLD.accepted_at IS NOT NULL AND NEW.accepted_at IS NOT OLD.accepted_at
                OR OLD.responded_at IS NOT NULL AND NEW.responded_at IS NOT OLD.responded_at
                OR OLD.closed_at IS NOT NULL AND NEW.closed_at IS NOT OLD.closed_at
                OR OLD.called_back_at IS NOT NULL AND NEW.called_back_at IS NOT OLD.called_back_at
                OR OLD.level IS NOT NULL AND NEW.level IS NOT OLD.level
                OR OLD.category IS NOT NULL AND NEW.category IS NOT OLD.category
                OR OLD.channel IS NOT NULL AND NEW.channel IS NOT OLD.channel
                OR OLD.responsible IS NOT NULL AND NEW.responsible IS NOT OLD.responsible
                OR OLD.score IS NOT NULL AND NEW.score IS NOT OLD.score
                OR OLD.first_contact IS NOT NULL AND NEW.first_contact IS NOT OLD.first_contact
                OR OLD.repeat_of IS NOT NULL AND NEW.repeat_of IS NOT OLD.repeat_of
                OR OLD.note IS NOT NULL AND NEW.note IS NOT OLD.note);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = CAST(strftime('%Y%m', NEW.accepted_at * 60, 'unixepoch') AS INTEGER)
            AND NEW.accepted_at IS NOT OLD.accepted_at;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'complaints',
            json_array(NEW.store, NEW.complaint),
            json_object('accepted_at', OLD.accepted_at, 'responded_at', OLD.responded_at, 'closed_at', OLD.closed_at,
                'called_back_at', OLD.called_back_at, 'level', OLD.level, 'category', OLD.category,
                'channel', OLD.channel, 'responsible', OLD.responsible, 'score', OLD.score,
                'first_contact', OLD.first_contact, 'repeat_of', OLD.repeat_of, 'note', OLD.note),
            json_object('accepted_at', NEW.accepted_at, 'responded_at', NEW.responded_at, 'closed_at', NEW.closed_at,
                'called_back_at', NEW.called_back_at, 'level', NEW.level, 'category', NEW.category,
                'channel', NEW.channel, 'responsible', NEW.responsible, 'score', NEW.score,
                'first_contact', NEW.first_contact, 'repeat_of', NEW.repeat_of, 'note', NEW.note)
        FROM change_context;
END
-- next statement
CREATE TRIGGER complaints_removed AFTER DELETE ON complaints
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = CAST(strftime('%Y%m', OLD.accepted_at * 60, 'unixepoch') AS INTEGER);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'complaints',
            json_array(OLD.store, OLD.complaint),
            json_object('accepted_at', OLD.accepted_at, 'responded_at', OLD.responded_at, 'closed_at', OLD.closed_at,
                'called_back_at', OLD.called_back_at, 'level', OLD.level, 'category', OLD.category,
                'channel', OLD.channel, 'responsible', OLD.responsible, 'score', OLD.score,
                'first_contact', OLD.first_contact, 'repeat_of', OLD.repeat_of, 'note', OLD.note),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER channels_added AFTER INSERT ON channels
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'channels',
            json_array(NEW.store, NEW.month, NEW.channel),
            NULL,
            json_object('visits', NEW.visits, 'deals', NEW.deals, 'transactions', NEW.transactions,
                'enquiries', NEW.enquiries, 'errors', NEW.errors, 'cost', NEW.cost)
        FROM change_context;
END
-- next statement
CREATE TRIGGER channels_changed AFTER UPDATE ON channels
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month, NEW.channel)
        IS NOT (OLD.store, OLD.month, OLD.channel);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'channels',
            json_array(NEW.store, NEW.month, NEW.channel),
            json_object('visits', OLD.visits, 'deals', OLD.deals, 'transactions', OLD.transactions,
                'enquiries', OLD.enquiries, 'errors', OLD.errors, 'cost', OLD.cost),
            json_object('visits', NEW.visits, 'deals', NEW.deals, 'transactions', NEW.transactions,
                'enquiries', NEW.enquiries, 'errors', NEW.errors, 'cost', NEW.cost)
        FROM change_context;
END
-- next statement
CREATE TRIGGER channels_removed AFTER DELETE ON channels
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'channels',
            json_array(OLD.store, OLD.month, OLD.channel),
            json_object('visits', OLD.visits, 'deals', OLD.deals, 'transactions', OLD.transactions,
                'enquiries', OLD.enquiries, 'errors', OLD.errors, 'cost', OLD.cost),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER joint_cases_added AFTER INSERT ON joint_cases
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'joint_cases',
            json_array(NEW.store, NEW.month),
            NULL,
            json_object('cases', NEW.cases, 'answered_15min', NEW.answered_15min, 'resolve_hours', NEW.resolve_hours)
        FROM change_context;
END
-- next statement
CREATE TRIGGER joint_cases_changed AFTER UPDATE ON joint_cases
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month)
        IS NOT (OLD.store, OLD.month);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'joint_cases',
            json_array(NEW.store, NEW.month),
            json_object('cases', OLD.cases, 'answered_15min', OLD.answered_15min, 'resolve_hours', OLD.resolve_hours),
            json_object('cases', NEW.cases, 'answered_15min', NEW.answered_15min, 'resolve_hours', NEW.resolve_hours)
        FROM change_context;
END
-- next statement
CREATE TRIGGER joint_cases_removed AFTER DELETE ON joint_cases
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'joint_cases',
            json_array(OLD.store, OLD.month),
            json_object('cases', OLD.cases, 'answered_15min', OLD.answered_15min, 'resolve_hours', OLD.resolve_hours),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER acquisition_added AFTER INSERT ON acquisition
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'acquisition',
            json_array(NEW.store, NEW.month, NEW.source),
            NULL,
            json_object('leads', NEW.leads, 'gross_adds', NEW.gross_adds, 'cost', NEW.cost)
        FROM change_context;
END
-- next statement
CREATE TRIGGER acquisition_changed AFTER UPDATE ON acquisition
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month, NEW.source)
        IS NOT (OLD.store, OLD.month, OLD.source);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'acquisition',
            json_array(NEW.store, NEW.month, NEW.source),
            json_object('leads', OLD.leads, 'gross_adds', OLD.gross_adds, 'cost', OLD.cost),
            json_object('leads', NEW.leads, 'gross_adds', NEW.gross_adds, 'cost', NEW.cost)
        FROM change_context;
END
-- next statement
CREATE TRIGGER acquisition_removed AFTER DELETE ON acquisition
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'acquisition',
            json_array(OLD.store, OLD.month, OLD.source),
            json_object('leads', OLD.leads, 'gross_adds', OLD.gross_adds, 'cost', OLD.cost),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER queue_hours_added AFTER INSERT ON queue_hours
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'queue_hours',
            json_array(NEW.store, NEW.day, NEW.hour),
            NULL,
            json_object('arrivals', NEW.arrivals, 'served', NEW.served, 'abandoned', NEW.abandoned,
                'wait_minutes', NEW.wait_minutes, 'within_10min', NEW.within_10min, 'counters_open', NEW.counters_open)
        FROM change_context;
END
-- next statement
CREATE TRIGGER queue_hours_changed AFTER UPDATE ON queue_hours
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.day, NEW.hour)
        IS NOT (OLD.store, OLD.day, OLD.hour);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'queue_hours',
            json_array(NEW.store, NEW.day, NEW.hour),
            json_object('arrivals', OLD.arrivals, 'served', OLD.served, 'abandoned', OLD.abandoned,
                'wait_minutes', OLD.wait_minutes, 'within_10min', OLD.within_10min, 'counters_open', OLD.counters_open),
            json_object('arrivals', NEW.arrivals, 'served', NEW.served, 'abandoned', NEW.abandoned,
                'wait_minutes', NEW.wait_minutes, 'within_10min', NEW.within_10min, 'counters_open', NEW.counters_open)
        FROM change_context;
END
-- next statement
CREATE TRIGGER queue_hours_removed AFTER DELETE ON queue_hours
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'queue_hours',
            json_array(OLD.store, OLD.day, OLD.hour),
            json_object('arrivals', OLD.arrivals, 'served', OLD.served, 'abandoned', OLD.abandoned,
                'wait_minutes', OLD.wait_minutes, 'within_10min', OLD.within_10min, 'counters_open', OLD.counters_open),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER satisfaction_added AFTER INSERT ON satisfaction
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'satisfaction',
            json_array(NEW.store, NEW.month, NEW.item, NEW.touchpoint),
            NULL,
            json_object('respondents', NEW.respondents, 'score_sum', NEW.score_sum,
                'importance_sum', NEW.importance_sum)
        FROM change_context;
END
-- next statement
CREATE TRIGGER satisfaction_changed AFTER UPDATE ON satisfaction
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month, NEW.item, NEW.touchpoint)
        IS NOT (OLD.store, OLD.month, OLD.item, OLD.touchpoint);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'satisfaction',
            json_array(NEW.store, NEW.month, NEW.item, NEW.touchpoint),
            json_object('respondents', OLD.respondents, 'score_sum', OLD.score_sum,
                'importance_sum', OLD.importance_sum),
            json_object('respondents', NEW.respondents, 'score_sum', NEW.score_sum,
                'importance_sum', NEW.importance_sum)
        FROM change_context;
END
-- next statement
CREATE TRIGGER satisfaction_removed AFTER DELETE ON satisfaction
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'satisfaction',
            json_array(OLD.store, OLD.month, OLD.item, OLD.touchpoint),
            json_object('respondents', OLD.respondents, 'score_sum', OLD.score_sum,
                'importance_sum', OLD.importance_sum),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER market_added AFTER INSERT ON market
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'market',
            json_array(NEW.store, NEW.month, NEW.operator),
            NULL,
            json_object('subscribers', NEW.subscribers, 'gross_adds', NEW.gross_adds, 'net_adds', NEW.net_adds,
                'revenue', NEW.revenue, 'arpu', NEW.arpu, 'sites_5g', NEW.sites_5g, 'source', NEW.source)
        FROM change_context;
END
-- next statement
CREATE TRIGGER market_changed AFTER UPDATE ON market
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month, NEW.operator)
        IS NOT (OLD.store, OLD.month, OLD.operator);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'market',
            json_array(NEW.store, NEW.month, NEW.operator),
            json_object('subscribers', OLD.subscribers, 'gross_adds', OLD.gross_adds, 'net_adds', OLD.net_adds,
                'revenue', OLD.revenue, 'arpu', OLD.arpu, 'sites_5g', OLD.sites_5g, 'source', OLD.source),
            json_object('subscribers', NEW.subscribers, 'gross_adds', NEW.gross_adds, 'net_adds', NEW.net_adds,
                'revenue', NEW.revenue, 'arpu', NEW.arpu, 'sites_5g', NEW.sites_5g, 'source', NEW.source)
        FROM change_context;
END
-- next statement
CREATE TRIGGER market_removed AFTER DELETE ON market
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'market',
            json_array(OLD.store, OLD.month, OLD.operator),
            json_object('subscribers', OLD.subscribers, 'gross_adds', OLD.gross_adds, 'net_adds', OLD.net_adds,
                'revenue', OLD.revenue, 'arpu', OLD.arpu, 'sites_5g', OLD.sites_5g, 'source', OLD.source),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER competitor_events_added AFTER INSERT ON competitor_events
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'competitor_events',
            json_array(NEW.store, NEW.day, NEW.operator, NEW.title),
            NULL,
            json_object('kind', NEW.kind, 'detail', NEW.detail, 'response', NEW.response)
        FROM change_context;
END
-- next statement
CREATE TRIGGER competitor_events_changed AFTER UPDATE ON competitor_events
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.day, NEW.operator, NEW.title)
        IS NOT (OLD.store, OLD.day, OLD.operator, OLD.title);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'competitor_events',
            json_array(NEW.store, NEW.day, NEW.operator, NEW.title),
            json_object('kind', OLD.kind, 'detail', OLD.detail, 'response', OLD.response),
            json_object('kind', NEW.kind, 'detail', NEW.detail, 'response', NEW.response)
        FROM change_context;
END
-- next statement
CREATE TRIGGER competitor_events_removed AFTER DELETE ON competitor_events
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'competitor_events',
            json_array(OLD.store, OLD.day, OLD.operator, OLD.title),
            json_object('kind', OLD.kind, 'detail', OLD.detail, 'response', OLD.response),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER households_added AFTER INSERT ON households
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'households',
            json_array(NEW.store, NEW.month),
            NULL,
            json_object('households', NEW.households, 'broadband', NEW.broadband, 'bundled', NEW.bundled,
                'new_bundled', NEW.new_bundled, 'tv', NEW.tv)
        FROM change_context;
END
-- next statement
CREATE TRIGGER households_changed AFTER UPDATE ON households
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month)
        IS NOT (OLD.store, OLD.month);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'households',
            json_array(NEW.store, NEW.month),
            json_object('households', OLD.households, 'broadband', OLD.broadband, 'bundled', OLD.bundled,
                'new_bundled', OLD.new_bundled, 'tv', OLD.tv),
            json_object('households', NEW.households, 'broadband', NEW.broadband, 'bundled', NEW.bundled,
                'new_bundled', NEW.new_bundled, 'tv', NEW.tv)
        FROM change_context;
END
-- next statement
CREATE TRIGGER households_removed AFTER DELETE ON households
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'households',
            json_array(OLD.store, OLD.month),
            json_object('households', OLD.households, 'broadband', OLD.broadband, 'bundled', OLD.bundled,
                'new_bundled', OLD.new_bundled, 'tv', OLD.tv),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER value_added_added AFTER INSERT ON value_added
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'value_added',
            json_array(NEW.store, NEW.month, NEW.product),
            NULL,
            json_object('subscribers', NEW.subscribers, 'orders', NEW.orders, 'revenue', NEW.revenue)
        FROM change_context;
END
-- next statement
CREATE TRIGGER value_added_changed AFTER UPDATE ON value_added
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month, NEW.product)
        IS NOT (OLD.store, OLD.month, OLD.product);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'value_added',
            json_array(NEW.store, NEW.month, NEW.product),
            json_object('subscribers', OLD.subscribers, 'orders', OLD.orders, 'revenue', OLD.revenue),
            json_object('subscribers', NEW.subscribers, 'orders', NEW.orders, 'revenue', NEW.revenue)
        FROM change_context;
END
-- next statement
CREATE TRIGGER value_added_removed AFTER DELETE ON value_added
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'value_added',
            json_array(OLD.store, OLD.month, OLD.product),
            json_object('subscribers', OLD.subscribers, 'orders', OLD.orders, 'revenue', OLD.revenue),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER cohorts_added AFTER INSERT ON cohorts
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'cohorts',
            json_array(NEW.store, NEW.month),
            NULL,
            json_object('base_subscribers', NEW.base_subscribers, 'retained_subscribers', NEW.retained_subscribers,
                'base_revenue', NEW.base_revenue, 'retained_revenue', NEW.retained_revenue,
                'repurchasers', NEW.repurchasers)
        FROM change_context;
END
-- next statement
CREATE TRIGGER cohorts_changed AFTER UPDATE ON cohorts
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month)
        IS NOT (OLD.store, OLD.month);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'cohorts',
            json_array(NEW.store, NEW.month),
            json_object('base_subscribers', OLD.base_subscribers, 'retained_subscribers', OLD.retained_subscribers,
                'base_revenue', OLD.base_revenue, 'retained_revenue', OLD.retained_revenue,
                'repurchasers', OLD.repurchasers),
            json_object('base_subscribers', NEW.base_subscribers, 'retained_subscribers', NEW.retained_subscribers,
                'base_revenue', NEW.base_revenue, 'retained_revenue', NEW.retained_revenue,
                'repurchasers', NEW.repurchasers)
        FROM change_context;
END
-- next statement
CREATE TRIGGER cohorts_removed AFTER DELETE ON cohorts
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'cohorts',
            json_array(OLD.store, OLD.month),
            json_object('base_subscribers', OLD.base_subscribers, 'retained_subscribers', OLD.retained_subscribers,
                'base_revenue', OLD.base_revenue, 'retained_revenue', OLD.retained_revenue,
                'repurchasers', OLD.repurchasers),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER campaigns_added AFTER INSERT ON campaigns
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.starts_on / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'campaigns',
            json_array(NEW.store, NEW.campaign),
            NULL,
            json_object('starts_on', NEW.starts_on, 'ends_on', NEW.ends_on, 'audience', NEW.audience,
                'touched', NEW.touched, 'deals', NEW.deals, 'cost', NEW.cost, 'churned_before', NEW.churned_before,
                'churned_after', NEW.churned_after)
        FROM change_context;
END
-- next statement
CREATE TRIGGER campaigns_changed AFTER UPDATE ON campaigns
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.campaign)
        IS NOT (OLD.store, OLD.campaign);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.starts_on / 100
            AND (OLD.starts_on IS NOT NULL AND NEW.starts_on IS NOT OLD.starts_on
                OR OLD.ends_on IS NOT NULL AND NEW.ends_on IS NOT OLD.ends_on
                OR OLD.audience IS NOT NULL AND NEW.audience IS NOT OLD.audience
                OR OLD.touched IS NOT NULL AND NEW.touched IS NOT OLD.touched
                OR OLD.deals IS NOT NULL AND NEW.deals IS NOT OLD.deals
                OR OLD.cost IS NOT NULL AND NEW.cost IS NOT OLD.cost
                OR OLD.churned_before IS NOT NULL AND NEW.churned_before IS NOT OLD.churned_before
                OR OLD.churned_after IS NOT NULL AND NEW.churned_after IS NOT OLD.churned_after);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.starts_on / 100
            AND NEW.starts_on IS NOT OLD.starts_on;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'campaigns',
            json_array(NEW.store, NEW.campaign),
            json_object('starts_on', OLD.starts_on, 'ends_on', OLD.ends_on, 'audience', OLD.audience,
                'touched', OLD.touched, 'deals', OLD.deals, 'cost', OLD.cost, 'churned_before', OLD.churned_before,
                'churned_after', OLD.churned_after),
            json_object('starts_on', NEW.starts_on, 'ends_on', NEW.ends_on, 'audience', NEW.audience,
                'touched', NEW.touched, 'deals', NEW.deals, 'cost', NEW.cost, 'churned_before', NEW.churned_before,
                'churned_after', NEW.churned_after)
        FROM change_context;
END
-- next statement
CREATE TRIGGER campaigns_removed AFTER DELETE ON campaigns
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.starts_on / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'campaigns',
            json_array(OLD.store, OLD.campaign),
            json_object('starts_on', OLD.starts_on, 'ends_on', OLD.ends_on, 'audience', OLD.audience,
                'touched', OLD.touched, 'deals', OLD.deals, 'cost', OLD.cost, 'churned_before', OLD.churned_before,
                'churned_after', OLD.churned_after),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER costs_added AFTER INSERT ON costs
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'costs',
            json_array(NEW.store, NEW.month, NEW.item),
            NULL,
            json_object('amount', NEW.amount, 'energy_kwh', NEW.energy_kwh, 'budget', NEW.budget)
        FROM change_context;
END
-- next statement
CREATE TRIGGER costs_changed AFTER UPDATE ON costs
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month, NEW.item)
        IS NOT (OLD.store, OLD.month, OLD.item);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'costs',
            json_array(NEW.store, NEW.month, NEW.item),
            json_object('amount', OLD.amount, 'energy_kwh', OLD.energy_kwh, 'budget', OLD.budget),
            json_object('amount', NEW.amount, 'energy_kwh', NEW.energy_kwh, 'budget', NEW.budget)
        FROM change_context;
END
-- next statement
CREATE TRIGGER costs_removed AFTER DELETE ON costs
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'costs',
            json_array(OLD.store, OLD.month, OLD.item),
            json_object('amount', OLD.amount, 'energy_kwh', OLD.energy_kwh, 'budget', OLD.budget),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER staffing_added AFTER INSERT ON staffing
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'staffing',
            json_array(NEW.store, NEW.month),
            NULL,
            json_object('headcount', NEW.headcount, 'joiners', NEW.joiners, 'leavers', NEW.leavers,
                'career_plans', NEW.career_plans)
        FROM change_context;
END
-- next statement
CREATE TRIGGER staffing_changed AFTER UPDATE ON staffing
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month)
        IS NOT (OLD.store, OLD.month);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'staffing',
            json_array(NEW.store, NEW.month),
            json_object('headcount', OLD.headcount, 'joiners', OLD.joiners, 'leavers', OLD.leavers,
                'career_plans', OLD.career_plans),
            json_object('headcount', NEW.headcount, 'joiners', NEW.joiners, 'leavers', NEW.leavers,
                'career_plans', NEW.career_plans)
        FROM change_context;
END
-- next statement
CREATE TRIGGER staffing_removed AFTER DELETE ON staffing
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.month;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'staffing',
            json_array(OLD.store, OLD.month),
            json_object('headcount', OLD.headcount, 'joiners', OLD.joiners, 'leavers', OLD.leavers,
                'career_plans', OLD.career_plans),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER training_added AFTER INSERT ON training
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'training',
            json_array(NEW.store, NEW.day, NEW.topic),
            NULL,
            json_object('attendees', NEW.attendees, 'examined', NEW.examined, 'passed', NEW.passed, 'hours', NEW.hours)
        FROM change_context;
END
-- next statement
CREATE TRIGGER training_changed AFTER UPDATE ON training
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.day, NEW.topic)
        IS NOT (OLD.store, OLD.day, OLD.topic);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'training',
            json_array(NEW.store, NEW.day, NEW.topic),
            json_object('attendees', OLD.attendees, 'examined', OLD.examined, 'passed', OLD.passed, 'hours', OLD.hours),
            json_object('attendees', NEW.attendees, 'examined', NEW.examined, 'passed', NEW.passed, 'hours', NEW.hours)
        FROM change_context;
END
-- next statement
CREATE TRIGGER training_removed AFTER DELETE ON training
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'training',
            json_array(OLD.store, OLD.day, OLD.topic),
            json_object('attendees', OLD.attendees, 'examined', OLD.examined, 'passed', OLD.passed, 'hours', OLD.hours),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER targets_added AFTER INSERT ON targets
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'targets',
            json_array(NEW.store, NEW.year, NEW.kpi),
            NULL,
            json_object('target', NEW.target, 'stretch', NEW.stretch, 'note', NEW.note)
        FROM change_context;
END
-- next statement
CREATE TRIGGER targets_changed AFTER UPDATE ON targets
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.year, NEW.kpi)
        IS NOT (OLD.store, OLD.year, OLD.kpi);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'targets',
            json_array(NEW.store, NEW.year, NEW.kpi),
            json_object('target', OLD.target, 'stretch', OLD.stretch, 'note', OLD.note),
            json_object('target', NEW.target, 'stretch', NEW.stretch, 'note', NEW.note)
        FROM change_context;
END
-- next statement
CREATE TRIGGER targets_removed AFTER DELETE ON targets
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'targets',
            json_array(OLD.store, OLD.year, OLD.kpi),
            json_object('target', OLD.target, 'stretch', OLD.stretch, 'note', OLD.note),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER issues_added AFTER INSERT ON issues
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'issues',
            json_array(NEW.store, NEW.year, NEW.issue),
            NULL,
            json_object('kpi', NEW.kpi, 'severity', NEW.severity, 'cause', NEW.cause, 'state', NEW.state)
        FROM change_context;
END
-- next statement
CREATE TRIGGER issues_changed AFTER UPDATE ON issues
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.year, NEW.issue)
        IS NOT (OLD.store, OLD.year, OLD.issue);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'issues',
            json_array(NEW.store, NEW.year, NEW.issue),
            json_object('kpi', OLD.kpi, 'severity', OLD.severity, 'cause', OLD.cause, 'state', OLD.state),
            json_object('kpi', NEW.kpi, 'severity', NEW.severity, 'cause', NEW.cause, 'state', NEW.state)
        FROM change_context;
END
-- next statement
CREATE TRIGGER issues_removed AFTER DELETE ON issues
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'issues',
            json_array(OLD.store, OLD.year, OLD.issue),
            json_object('kpi', OLD.kpi, 'severity', OLD.severity, 'cause', OLD.cause, 'state', OLD.state),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER actions_added AFTER INSERT ON actions
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'actions',
            json_array(NEW.store, NEW.year, NEW.action),
            NULL,
            json_object('issue', NEW.issue, 'owner', NEW.owner, 'due_on', NEW.due_on, 'kpi', NEW.kpi,
                'expected', NEW.expected, 'state', NEW.state, 'done_on', NEW.done_on, 'result', NEW.result)
        FROM change_context;
END
-- next statement
CREATE TRIGGER actions_changed AFTER UPDATE ON actions
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.year, NEW.action)
        IS NOT (OLD.store, OLD.year, OLD.action);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'actions',
            json_array(NEW.store, NEW.year, NEW.action),
            json_object('issue', OLD.issue, 'owner', OLD.owner, 'due_on', OLD.due_on, 'kpi', OLD.kpi,
                'expected', OLD.expected, 'state', OLD.state, 'done_on', OLD.done_on, 'result', OLD.result),
            json_object('issue', NEW.issue, 'owner', NEW.owner, 'due_on', NEW.due_on, 'kpi', NEW.kpi,
                'expected', NEW.expected, 'state', NEW.state, 'done_on', NEW.done_on, 'result', NEW.result)
        FROM change_context;
END
-- next statement
CREATE TRIGGER actions_removed AFTER DELETE ON actions
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'actions',
            json_array(OLD.store, OLD.year, OLD.action),
            json_object('issue', OLD.issue, 'owner', OLD.owner, 'due_on', OLD.due_on, 'kpi', OLD.kpi,
                'expected', OLD.expected, 'state', OLD.state, 'done_on', OLD.done_on, 'result', OLD.result),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER events_added AFTER INSERT ON events
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = NEW.store AND state = 'closed'
            AND month = NEW.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'events',
            json_array(NEW.store, NEW.day, NEW.title),
            NULL,
            json_object('kind', NEW.kind, 'detail', NEW.detail)
        FROM change_context;
END
-- next statement
CREATE TRIGGER events_changed AFTER UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.day, NEW.title)
        IS NOT (OLD.store, OLD.day, OLD.title);
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'events',
            json_array(NEW.store, NEW.day, NEW.title),
            json_object('kind', OLD.kind, 'detail', OLD.detail),
            json_object('kind', NEW.kind, 'detail', NEW.detail)
        FROM change_context;
END
-- next statement
CREATE TRIGGER events_removed AFTER DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'month_closed') FROM month_states
        WHERE store = OLD.store AND state = 'closed'
            AND month = OLD.day / 100;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'events',
            json_array(OLD.store, OLD.day, OLD.title),
            json_object('kind', OLD.kind, 'detail', OLD.detail),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER month_states_added AFTER INSERT ON month_states
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'month_states',
            json_array(NEW.store, NEW.month),
            NULL,
            json_object('state', NEW.state, 'reason', NEW.reason)
        FROM change_context;
END
-- next statement
CREATE TRIGGER month_states_changed AFTER UPDATE ON month_states
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE (NEW.store, NEW.month)
        IS NOT (OLD.store, OLD.month);
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'month_states',
            json_array(NEW.store, NEW.month),
            json_object('state', OLD.state, 'reason', OLD.reason),
            json_object('state', NEW.state, 'reason', NEW.reason)
        FROM change_context;
END
-- next statement
CREATE TRIGGER month_states_removed AFTER DELETE ON month_states
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'month_states',
            json_array(OLD.store, OLD.month),
            json_object('state', OLD.state, 'reason', OLD.reason),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER book_settings_added AFTER INSERT ON book_settings
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'book_settings',
            json_array(NEW.name),
            NULL,
            json_object('value', NEW.value)
        FROM change_context;
END
-- next statement
CREATE TRIGGER book_settings_changed AFTER UPDATE ON book_settings
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE NEW.name IS NOT OLD.name;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'book_settings',
            json_array(NEW.name),
            json_object('value', OLD.value),
            json_object('value', NEW.value)
        FROM change_context;
END
-- next statement
CREATE TRIGGER book_settings_removed AFTER DELETE ON book_settings
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'book_settings',
            json_array(OLD.name),
            json_object('value', OLD.value),
            NULL
        FROM change_context;
END
-- next statement
CREATE TRIGGER user_kpis_added AFTER INSERT ON user_kpis
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'user_kpis',
            json_array(NEW.kpi),
            NULL,
            json_object('definition', NEW.definition)
        FROM change_context;
END
-- next statement
CREATE TRIGGER user_kpis_changed AFTER UPDATE ON user_kpis
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE NEW.kpi IS NOT OLD.kpi;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'user_kpis',
            json_array(NEW.kpi),
            json_object('definition', OLD.definition),
            json_object('definition', NEW.definition)
        FROM change_context;
END
-- next statement
CREATE TRIGGER user_kpis_removed AFTER DELETE ON user_kpis
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'user_kpis',
            json_array(OLD.kpi),
            json_object('definition', OLD.definition),
            NULL
        FROM change_context;
END
