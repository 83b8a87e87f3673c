package org.verdigris.ui.disk.files;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.volume.DiskLayout;
import org.verdigris.guest.volume.Partition;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** Volumes and partitions in words. */
final class VolumeWords {
    private static final int SECTOR = 512;

    private VolumeWords() {
    }

    /** "1 · SYSTEM · NTFS · 8 GB". */
    static String line(VolumeLine volume) {
        List<String> words = new ArrayList<>(List.of(Integer.toString(volume.number())));
        volume.label().map(Names::shown).ifPresent(words::add);
        words.add(kind(volume.kind()));
        words.add(Sizes.human(volume.partition().length()));
        return String.join(" · ", words);
    }

    /** The line with what is free and whether the volume is in order: "Volume 1 · NTFS · 8 GB, 3.1 GB free, clean". */
    static String facts(VolumeLine volume, VolumeHealth health) {
        StringBuilder facts = new StringBuilder(Phrase.of(FilesMessages.VolumeWords_volume, line(volume)));
        health.free().ifPresent(free -> facts.append(Phrase.of(FilesMessages.VolumeWords_free, Sizes.human(free))));
        facts.append(health.doubts().isEmpty() ? FilesMessages.VolumeWords_clean : FilesMessages.VolumeWords_doubtful);
        return facts.toString();
    }

    private static String kind(FileSystemKind kind) {
        return kind == FileSystemKind.UNKNOWN ? FilesMessages.VolumeWords_unknown : kind.label();
    }

    /** Where a partition lies and what its table says of it, as lines of a paragraph. */
    static String facts(Partition partition) {
        List<String> facts = new ArrayList<>();
        if (partition.kind() == Partition.Kind.WHOLE) {
            facts.add(FilesMessages.VolumeWords_whole);
        } else {
            facts.add(Phrase.of(FilesMessages.VolumeWords_partition, partition.index(), kind(partition.kind()),
                    Sizes.human(partition.length()), partition.start() / SECTOR,
                    (partition.start() + partition.length()) / SECTOR - 1));
            facts.add(type(partition));
        }
        if (partition.active()) {
            facts.add(FilesMessages.VolumeWords_active);
        }
        return String.join(" ", facts);
    }

    private static String kind(Partition.Kind kind) {
        return switch (kind) {
            case PRIMARY -> FilesMessages.VolumeWords_primary;
            case LOGICAL -> FilesMessages.VolumeWords_logical;
            case GPT, WHOLE -> FilesMessages.VolumeWords_gpt;
        };
    }

    private static String type(Partition partition) {
        Optional<String> id = partition.typeId().map(Object::toString);
        String type = id.orElseGet(() -> "0x" + HexFormat.of().withUpperCase().toHexDigits((byte) partition.type()));
        return partition.name().isBlank() ? Phrase.of(FilesMessages.VolumeWords_type, type)
                : Phrase.of(FilesMessages.VolumeWords_namedType, type, Names.shown(partition.name()));
    }

    /** Why there is nothing to browse on a disk, and how the disk is divided. */
    static String nothing(DiskContents contents) {
        DiskLayout layout = contents.layout();
        List<String> lines = new ArrayList<>();
        if (layout.partitions().isEmpty()) {
            lines.add(switch (layout.scheme()) {
                case MBR, GPT -> FilesMessages.VolumeWords_noPartition;
                case WHOLE, UNKNOWN -> FilesMessages.VolumeWords_blank;
            });
        } else {
            lines.add(FilesMessages.VolumeWords_nothingKnown);
            contents.volumes().forEach(volume -> {
                lines.add("");
                lines.add(facts(volume.partition()));
                volume.refusal().ifPresent(lines::add);
            });
        }
        return String.join("\n", lines);
    }
}
