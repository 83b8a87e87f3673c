package org.verdigris.core.remark;

import java.util.Locale;

/** What can be wrong with a document and no scan tells. */
enum RemarkKind {
    /** Memory is outside of what the products give a machine. */
    VM_MEMORY_RANGE,
    /** A machine wants more memory than its host has. */
    VM_MEMORY_HOST,
    /** The network address of an adapter is none, or one that no adapter may have. */
    VM_MAC_FORM,
    /** An adapter has no network address. */
    VM_MAC_UNSET;

    /** The stable id, such as {@code vm-memory-range}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
