-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Words belong to the months they were written for; and problems can be worded and added, with a cause.
-- It is read as 001 says.
-- next statement
ALTER TABLE wordings RENAME TO wordings_of_year
-- next statement
-- As in 004. through: the last month of the review that it was written for; it holds for that review and those through
-- a later month, until there is a newer one. One without anything to say is kept only to end one of an earlier month.
-- cause: of a problem; NULL: the program's own. area and severity: of a problem that was added; area is a KPI's id or a
-- name.
CREATE TABLE wordings (
    store TEXT NOT NULL REFERENCES stores (store),
    year INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language <> ''),
    place TEXT NOT NULL CHECK (place <> ''),
    through INTEGER NOT NULL CHECK (through BETWEEN 1 AND 12),
    text TEXT CHECK (text <> ''),
    cause TEXT CHECK (cause <> ''),
    area TEXT CHECK (area <> ''),
    severity INTEGER CHECK (severity BETWEEN 1 AND 3),
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    position INTEGER CHECK (position >= 1),
    block TEXT CHECK (block <> ''),
    beside TEXT CHECK (beside <> ''),
    quoted TEXT NOT NULL CHECK (quoted <> ''),
    who TEXT,
    moment INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, year, language, place, through),
    CONSTRAINT year_exists CHECK (year BETWEEN 1900 AND 9999)
) STRICT, WITHOUT ROWID
-- next statement
-- Those of before were shown in every month.
INSERT INTO wordings (store, year, language, place, through, text, hidden, position, block, beside, quoted, who, moment,
        version)
    SELECT store, year, language, place, 1, text, hidden, position, block, beside, quoted, who, moment, version
    FROM wordings_of_year
-- next statement
DROP TABLE wordings_of_year
