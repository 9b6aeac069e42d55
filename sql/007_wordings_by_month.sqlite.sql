-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The change log of the words by month: the triggers of 005 went with their table.
-- next statement
CREATE TRIGGER wordings_added AFTER INSERT ON wordings
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'wordings',
            json_array(NEW.store, NEW.year, NEW.language, NEW.place, NEW.through),
            NULL,
            json_object('text', NEW.text, 'cause', NEW.cause, 'area', NEW.area, 'severity', NEW.severity,
                'hidden', NEW.hidden, 'position', NEW.position, 'block', NEW.block, 'beside', NEW.beside,
                'quoted', NEW.quoted)
        FROM change_context;
END
-- next statement
CREATE TRIGGER wordings_changed AFTER UPDATE ON wordings
BEGIN
    SELECT RAISE(ABORT, 'key_changed')
        WHERE NEW.store IS NOT OLD.store OR NEW.year IS NOT OLD.year OR NEW.language IS NOT OLD.language
            OR NEW.place IS NOT OLD.place OR NEW.through IS NOT OLD.through;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'wordings',
            json_array(NEW.store, NEW.year, NEW.language, NEW.place, NEW.through),
            json_object('text', OLD.text, 'cause', OLD.cause, 'area', OLD.area, 'severity', OLD.severity,
                'hidden', OLD.hidden, 'position', OLD.position, 'block', OLD.block, 'beside', OLD.beside,
                'quoted', OLD.quoted),
            json_object('text', NEW.text, 'cause', NEW.cause, 'area', NEW.area, 'severity', NEW.severity,
                'hidden', NEW.hidden, 'position', NEW.position, 'block', NEW.block, 'beside', NEW.beside,
                'quoted', NEW.quoted)
        FROM change_context;
END
-- next statement
CREATE TRIGGER wordings_removed AFTER DELETE ON wordings
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'wordings',
            json_array(OLD.store, OLD.year, OLD.language, OLD.place, OLD.through),
            json_object('text', OLD.text, 'cause', OLD.cause, 'area', OLD.area, 'severity', OLD.severity,
                'hidden', OLD.hidden, 'position', OLD.position, 'block', OLD.block, 'beside', OLD.beside,
                'quoted', OLD.quoted),
            NULL
        FROM change_context;
END
