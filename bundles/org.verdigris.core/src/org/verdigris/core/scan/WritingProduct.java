package org.verdigris.core.scan;

import org.verdigris.model.estate.ProductMark;
import org.verdigris.model.estate.VirtualMachine;

/** The product that wrote a machine's file last, told by the marks in it; no host needs to be known for that. */
public enum WritingProduct {
    /** Virtual Server 2005; its marks are not confirmed, its name is looked for. */
    VIRTUAL_SERVER,
    /** Virtual PC 2004 or 2007, or Windows Virtual PC. They have no network files: an identity is the host's adapter. */
    VIRTUAL_PC,
    /** Nothing is known. */
    UNKNOWN;

    /** The product that a machine's file names. */
    public static WritingProduct of(VirtualMachine machine) {
        ProductMark mark = machine.getModifier() == null ? machine.getCreator() : machine.getModifier();
        String name = mark == null || mark.getProduct() == null ? "" : mark.getProduct();
        if (name.contains("Virtual Server")) {
            return VIRTUAL_SERVER;
        }
        return name.contains("Virtual PC") ? VIRTUAL_PC : UNKNOWN;
    }
}
