-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The manager's hand on the words of a review: what was reworded, hidden, moved or added.
-- It is read as 001 says.
-- next statement
-- place: the id of a sentence or a message, or own.1, own.2 ... of one that was added; block and beside then say after
-- which sentence of which block it stands. text NULL: the program's own. position: among the sentences of its paragraph;
-- NULL: where the program puts it. quoted: the figures it was written on, a JSON array.
CREATE TABLE wordings (
    store TEXT NOT NULL REFERENCES stores (store),
    year INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language <> ''),
    place TEXT NOT NULL CHECK (place <> ''),
    text TEXT CHECK (text <> ''),
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    position INTEGER CHECK (position >= 1),
    block TEXT CHECK (block <> ''),
    beside TEXT CHECK (beside <> ''),
    quoted TEXT NOT NULL CHECK (quoted <> ''),
    who TEXT,
    moment INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, year, language, place),
    CONSTRAINT year_exists CHECK (year BETWEEN 1900 AND 9999)
) STRICT, WITHOUT ROWID
