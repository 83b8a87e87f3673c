package org.verdigris.core.remark;

/** Something that is looked at in a document; it tells what it finds wrong, and nothing else. */
@FunctionalInterface
interface Rule {

    void examine(Examination document);
}
