CREATE TABLE counter (
    id BIGINT PRIMARY KEY,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (subject, name)
);
CREATE TABLE span (
    counter BIGINT NOT NULL REFERENCES counter (id),
    seconds INTEGER NOT NULL,
    started BIGINT NOT NULL,
    samples BIGINT NOT NULL,
    least DOUBLE PRECISION NOT NULL,
    mean DOUBLE PRECISION NOT NULL,
    high DOUBLE PRECISION NOT NULL,
    most DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (counter, seconds, started)
);
INSERT INTO counter (id, subject, name)
    SELECT ROW_NUMBER() OVER (ORDER BY subject, counter), subject, counter
    FROM (SELECT DISTINCT subject, counter FROM measured) AS known;
INSERT INTO span (counter, seconds, started, samples, least, mean, high, most)
    SELECT c.id, m.seconds, m.started, m.samples, m.least, m.mean, m.high, m.most
    FROM measured m JOIN counter c ON c.subject = m.subject AND c.name = m.counter;
DROP TABLE measured;
