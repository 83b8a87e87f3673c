/**
 * What an administrator looks after: an <i>estate</i> of folders, path mappings and hosts, kept in a small file that
 * can be reopened and shared.
 *
 * <p>The file is JSON in UTF-8 and ends in {@code .verdigris}. Its members bear the names of the estate model:
 * {@code version} (1), {@code name}, {@code folders}, {@code mappings} (Windows path to local folder),
 * {@code dialect} (a dialect file) and {@code hosts}; a host has {@code name}, {@code folders}, {@code mappings} and
 * its facts, memory in MB of 2^20 bytes and capacities in bytes. Folders are relative to the file where both lie on one file system. Members that this
 * version does not know survive being loaded and saved.
 */
package org.verdigris.core.estate;
