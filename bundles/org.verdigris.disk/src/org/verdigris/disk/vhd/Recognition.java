package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.NotADiskException;

/** Says what a file is that has no usable footer. */
final class Recognition {

    private record Signature(long offset, byte[] bytes, String what) {

        static Signature of(long offset, String latin, String what) {
            return new Signature(offset, latin.getBytes(StandardCharsets.ISO_8859_1), what);
        }

        boolean isIn(ImageFile image) throws IOException {
            return image.holds(offset, bytes.length)
                    && image.bytes(offset, bytes.length).equals(ByteBuffer.wrap(bytes));
        }
    }

    private static final List<Signature> OTHER_FORMATS = List.of(
            Signature.of(0, "vhdxfile", Messages.NotADisk_vhdx),
            Signature.of(0, "KDMV", Messages.NotADisk_vmdk),
            Signature.of(0, "COWD", Messages.NotADisk_vmdk),
            Signature.of(0, "# Disk DescriptorFile", Messages.NotADisk_vmdk),
            Signature.of(64, "\u007f\u0010\u00da\u00be", Messages.NotADisk_vdi),
            Signature.of(0, "QFI\u00fb", Messages.NotADisk_qcow),
            Signature.of(0, "QED\0", Messages.NotADisk_qcow),
            Signature.of(0, "WithoutFreeSpace", Messages.NotADisk_parallels),
            Signature.of(0, "WithouFreSpacExt", Messages.NotADisk_parallels),
            Signature.of(32769, "CD001", Messages.NotADisk_cd),
            Signature.of(0, "PK\u0003\u0004", Messages.NotADisk_packed),
            Signature.of(0, "\u001f\u008b", Messages.NotADisk_packed),
            Signature.of(0, "\u00fd7zXZ\0", Messages.NotADisk_packed),
            Signature.of(0, "7z\u00bc\u00af\u0027\u001c", Messages.NotADisk_packed),
            Signature.of(0, "Rar!", Messages.NotADisk_packed),
            Signature.of(0, "\u00ff\u00fe<\0", Messages.NotADisk_text),
            Signature.of(0, "<?xml", Messages.NotADisk_text),
            Signature.of(510, "\u0055\u00aa", Messages.NotADisk_raw));

    private static final List<Signature> REMAINS = List.of(
            Signature.of(0, "conectix", Messages.Damaged_noFooter),
            Signature.of(512, "cxsparse", Messages.Damaged_noFooter));

    private Recognition() {
    }

    /** The exception that says what the file is. */
    static IOException refuse(ImageFile image) throws IOException {
        if (image.length() == 0) {
            return new NotADiskException(Messages.text(Messages.NotADisk_empty, image.path()));
        }
        Optional<Signature> remains = first(REMAINS, image);
        if (remains.isPresent()) {
            return new DamagedDiskException("F01", Messages.text(remains.get().what(), image.path()));
        }
        Optional<Signature> other = first(OTHER_FORMATS, image);
        if (other.isPresent()) {
            return new NotADiskException(Messages.text(other.get().what(), image.path()));
        }
        if (image.length() < Footer.LEGACY_SIZE) {
            return new NotADiskException(Messages.text(Messages.NotADisk_tooShort, image.path(), image.length()));
        }
        return new NotADiskException(Messages.text(Messages.NotADisk_unknown, image.path()));
    }

    private static Optional<Signature> first(List<Signature> signatures, ImageFile image) throws IOException {
        for (Signature signature : signatures) {
            if (signature.isIn(image)) {
                return Optional.of(signature);
            }
        }
        return Optional.empty();
    }
}
