package org.verdigris.rules.sight;

import org.verdigris.model.estate.ProductMark;
import org.verdigris.model.estate.VirtualMachine;

/** The product that wrote a machine's file last, as the file says. */
public enum Product {
    VIRTUAL_SERVER, VIRTUAL_PC, UNKNOWN;

    public static Product of(VirtualMachine machine) {
        ProductMark mark = machine.getModifier() == null ? machine.getCreator() : machine.getModifier();
        String name = mark == null || mark.getProduct() == null ? "" : mark.getProduct();
        if (name.contains("Virtual Server")) {
            return VIRTUAL_SERVER;
        }
        return name.contains("Virtual PC") ? VIRTUAL_PC : UNKNOWN;
    }
}
