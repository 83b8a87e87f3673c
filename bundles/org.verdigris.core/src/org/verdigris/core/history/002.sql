CREATE TABLE measured (
    subject TEXT NOT NULL,
    counter TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    started BIGINT NOT NULL,
    samples BIGINT NOT NULL,
    least DOUBLE PRECISION NOT NULL,
    mean DOUBLE PRECISION NOT NULL,
    high DOUBLE PRECISION NOT NULL,
    most DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (subject, counter, seconds, started)
);
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
