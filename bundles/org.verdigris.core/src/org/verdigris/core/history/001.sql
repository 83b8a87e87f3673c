CREATE TABLE estate (
    id BIGINT PRIMARY KEY,
    place TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
);
CREATE TABLE snapshot (
    estate BIGINT NOT NULL REFERENCES estate (id),
    taken BIGINT NOT NULL,
    PRIMARY KEY (estate, taken)
);
CREATE TABLE thing (
    id BIGINT PRIMARY KEY,
    estate BIGINT NOT NULL REFERENCES estate (id),
    kind INTEGER NOT NULL,
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (estate, kind, place)
);
CREATE TABLE fact (
    thing BIGINT NOT NULL REFERENCES thing (id),
    measure INTEGER NOT NULL,
    taken BIGINT NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (thing, measure, taken)
);
