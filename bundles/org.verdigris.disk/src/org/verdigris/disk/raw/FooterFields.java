package org.verdigris.disk.raw;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.verdigris.disk.DiskType;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.vhd.Fields;
import org.verdigris.disk.vhd.ImageFile;

/**
 * The fields of a footer.
 *
 * @see "VHD specification 1.0, hard disk footer format"
 */
final class FooterFields {

    private static final int HIDDEN = 85;

    private final ByteBuffer bytes;
    private final ImageFile image;
    private final FieldList fields;

    FooterFields(ByteBuffer bytes, ImageFile image) {
        this.bytes = bytes;
        this.image = image;
        this.fields = new FieldList(bytes);
    }

    List<RawField> list() {
        fields.cookie(StructureSearch.CONECTIX);
        addFeatures();
        fields.version("formatVersion", Messages.Label_formatVersion, 12);
        addDataOffset();
        fields.add("created", Messages.Label_created, 24, 4,
                FieldList.timeText(bytes.getInt(24)));
        addCode("creator", Messages.Label_creator, 28, Creators::program);
        fields.add("creatorVersion", Messages.Label_creatorVersion, 32, 4,
                (int) bytes.getChar(32) + "." + (int) bytes.getChar(34));
        addCode("creatorHost", Messages.Label_creatorHost, 36, Creators::host);
        fields.size("originalSize", Messages.Label_originalSize, 40);
        fields.size("currentSize", Messages.Label_currentSize, 48);
        Geometry geometry = new Geometry(bytes.getChar(56), bytes.get(58) & 0xFF, bytes.get(59) & 0xFF);
        fields.add("geometry", Messages.Label_geometry, 56, 4, Messages.text(Messages.Geometry_meaning,
                geometry.cylinders(), geometry.heads(), geometry.sectorsPerTrack(), geometry.bytes()));
        addType();
        fields.checksum(64, StructureSearch.FOOTER);
        fields.id("id", Messages.Label_id, 68);
        addSavedState();
        fields.reserved("reserved", HIDDEN, bytes.limit() - HIDDEN);
        return fields.list();
    }

    private void addFeatures() {
        int features = bytes.getInt(8);
        boolean known = (features & ~1) == 2;
        String meaning = (features & 1) != 0 ? Messages.Features_temporary : Messages.Features_none;
        fields.add("features", Messages.Label_features, 8, 4, known ? meaning : Messages.Features_unknown, !known);
    }

    private void addDataOffset() {
        long offset = bytes.getLong(16);
        boolean none = offset == -1 || offset == 0xFFFF_FFFFL;
        boolean fixed = bytes.getInt(60) == DiskType.FIXED.number();
        fields.add("dataOffset", Messages.Label_dataOffset, 16, 8, none ? Messages.Meaning_none
                : Messages.text(Messages.DataOffset_header, Long.toUnsignedString(offset)),
                fixed ? !none : offset < 0 || !image.holds(offset, StructureSearch.HEADER));
    }

    private void addCode(String key, String label, int offset, Function<String, Optional<String>> names) {
        String code = Fields.code(bytes.getInt(offset));
        boolean nothing = bytes.getInt(offset) == 0; // as XenServer writes it for the host
        Optional<String> name = names.apply(code);
        fields.add(key, label, offset, 4, nothing ? Messages.Meaning_none
                : name.map(known -> Messages.text(Messages.Code_known, code, known))
                        .orElseGet(() -> Messages.text(Messages.Code_unknown, code)),
                name.isEmpty() && !nothing);
    }

    private void addType() {
        int type = bytes.getInt(60);
        String meaning = switch (type) {
            case 2 -> Messages.Type_fixed;
            case 3 -> Messages.Type_dynamic;
            case 4 -> Messages.Type_differencing;
            default -> Messages.text(Messages.Type_unknown, Integer.toUnsignedString(type));
        };
        fields.add("type", Messages.Label_type, 60, 4, meaning, type < 2 || type > 4);
    }

    private void addSavedState() {
        int state = bytes.get(84) & 0xFF;
        fields.add("savedState", Messages.Label_savedState, 84, 1, switch (state) {
            case 0 -> Messages.SavedState_no;
            case 1 -> Messages.SavedState_yes;
            default -> Messages.text(Messages.SavedState_unknown, state);
        }, state > 1);
    }
}
