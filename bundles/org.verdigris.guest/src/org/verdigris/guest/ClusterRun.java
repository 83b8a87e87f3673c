package org.verdigris.guest;

/** Neighbouring clusters: the first and how many. */
public record ClusterRun(long start, long count) {
}
