package org.verdigris.ui.remark;

/** A part that shows what is wrong, and offers ways to mend it to the command Quick fix. */
public interface Mendable {
    /** Offers the ways to mend what is chosen in the part. */
    void offerFixes();
}
