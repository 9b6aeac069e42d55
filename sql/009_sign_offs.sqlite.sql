-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The change log of sign-offs, and that nobody rewrites what was signed: it can only be withdrawn, once.
-- next statement
CREATE TRIGGER sign_offs_added AFTER INSERT ON sign_offs
BEGIN
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'sign_offs',
            json_array(NEW.store, NEW.year, NEW.number), NULL,
            json_object('through', NEW.through, 'name', NEW.name, 'moment', NEW.moment, 'withdrawn', NEW.withdrawn)
        FROM change_context;
END
-- next statement
CREATE TRIGGER sign_offs_changed AFTER UPDATE ON sign_offs
BEGIN
    SELECT RAISE(ABORT, 'signed')
        WHERE NEW.store IS NOT OLD.store OR NEW.year IS NOT OLD.year OR NEW.number IS NOT OLD.number
            OR NEW.through IS NOT OLD.through OR NEW.name IS NOT OLD.name OR NEW.moment IS NOT OLD.moment
            OR NEW.frozen IS NOT OLD.frozen OR OLD.withdrawn IS NOT NULL;
    INSERT INTO changes (moment, who, kind, key, old, new)
        SELECT coalesce(moment, unixepoch('now', 'localtime') / 60), who, 'sign_offs',
            json_array(NEW.store, NEW.year, NEW.number),
            json_object('withdrawn', OLD.withdrawn), json_object('withdrawn', NEW.withdrawn)
        FROM change_context;
END
-- next statement
CREATE TRIGGER sign_offs_removed BEFORE DELETE ON sign_offs
BEGIN
    SELECT RAISE(ABORT, 'signed');
END
