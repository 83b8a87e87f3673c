package org.verdigris.model.settings;

/** What an editor may do with a setting. */
public enum Edit {
    /** Offer it for editing. */
    YES,
    /** Show it; its values are not known well enough, or belong to the product. */
    SHOW,
    /** Leave it alone: the product keeps it for itself. */
    KEEP
}
