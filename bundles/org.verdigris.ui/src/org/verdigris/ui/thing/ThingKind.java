package org.verdigris.ui.thing;

import java.util.Locale;
import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/** The kinds of thing that an estate consists of and that have an editor each. */
public enum ThingKind {
    HOST, MACHINE, DISK, NETWORK;

    /** The kind, or nothing for an element that has no editor, such as a host's volume. */
    public static Optional<ThingKind> find(NamedElement element) {
        return switch (element) {
            case Host host -> Optional.of(HOST);
            case VirtualMachine machine -> Optional.of(MACHINE);
            case DiskImage disk -> Optional.of(DISK);
            case VirtualNetwork network -> Optional.of(NETWORK);
            default -> Optional.empty();
        };
    }

    /** @throws java.util.NoSuchElementException for an element that has no editor */
    public static ThingKind of(NamedElement thing) {
        return find(thing).orElseThrow();
    }

    /** "Machines" */
    public String plural() {
        return switch (this) {
            case HOST -> Messages.ThingKind_hosts;
            case MACHINE -> Messages.ThingKind_machines;
            case DISK -> Messages.ThingKind_disks;
            case NETWORK -> Messages.ThingKind_networks;
        };
    }

    /** "Machine" for one, "Machines" for another count. */
    public String noun(int count) {
        return Phrase.of(switch (this) {
            case HOST -> Messages.ThingKind_hostNoun;
            case MACHINE -> Messages.ThingKind_machineNoun;
            case DISK -> Messages.ThingKind_diskNoun;
            case NETWORK -> Messages.ThingKind_networkNoun;
        }, count);
    }

    public Picture picture() {
        return switch (this) {
            case HOST -> Picture.HOST;
            case MACHINE -> Picture.MACHINE;
            case DISK -> Picture.DISK;
            case NETWORK -> Picture.NETWORK;
        };
    }

    /** The editor that shows one thing of this kind. */
    public String editorId() {
        return "org.verdigris.ui.editor." + name().toLowerCase(Locale.ROOT);
    }
}
