package org.verdigris.guest;

/** A named stream of a file or folder beside its content, with its size in bytes. */
public record NamedStream(String name, long size) {
}
