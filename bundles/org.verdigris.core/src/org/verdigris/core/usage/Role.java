package org.verdigris.core.usage;

/** As what something is used. */
public enum Role {
    /** The hard disk of a machine. */
    DISK(Messages.Role_disk),
    /** The undo disk of a machine. */
    UNDO_DISK(Messages.Role_undoDisk),
    /** A machine has a disk that builds on it, directly or through others. */
    CHAIN(Messages.Role_chain),
    /** The parent of a differencing disk. */
    PARENT(Messages.Role_child),
    /** The CD image of a machine. */
    CD(Messages.Role_cd),
    /** The floppy image of a machine. */
    FLOPPY(Messages.Role_floppy),
    /** The saved state of a machine. */
    SAVED_STATE(Messages.Role_savedState),
    /** The network of a machine's adapter. */
    NETWORK(Messages.Role_adapter),
    /** A network by whose name a machine's adapter calls another one, or one that is not known. */
    NETWORK_NAME(Messages.Role_adapterByName),
    /** The address of a machine's adapter. */
    ADDRESS(Messages.Role_address),
    /** The address of a host's adapter. */
    HOST_ADDRESS(Messages.Role_hostAdapter),
    /** What a backup beside it was made of. */
    BACKUP(Messages.Role_backup);

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** In a few words, as a table shows it. */
    public String words() {
        return words;
    }
}
