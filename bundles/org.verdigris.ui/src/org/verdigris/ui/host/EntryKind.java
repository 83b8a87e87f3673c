package org.verdigris.ui.host;

import java.util.List;
import java.util.Optional;

import org.verdigris.core.text.ByteSize;
import org.verdigris.ui.wording.Phrase;

/** The things of a host that are edited in tables. */
enum EntryKind {
    VOLUMES("volumes", List.of(Form.NAME, Form.TEXT, Form.TEXT, Form.SIZE, Form.SIZE, Form.PERCENT, Form.FLAG)),
    DISKS("disks", List.of(Form.NAME, Form.TEXT, Form.SIZE)),
    ADAPTERS("adapters", List.of(Form.NAME, Form.ADDRESS, Form.NUMBER, Form.TEXT, Form.FLAG)),
    OPTIONS("options", List.of(Form.NAME, Form.VALUE)),
    EXCLUSIONS("exclusions", List.of(Form.NAME));

    /** What may stand in a column. */
    private enum Form {
        NAME, TEXT, VALUE, SIZE, ADDRESS, NUMBER, PERCENT, FLAG;

        boolean takes(String text) {
            return switch (this) {
                case NAME, VALUE -> !text.isEmpty();
                case TEXT -> true;
                case SIZE -> text.isEmpty() || ByteSize.parse(text).isPresent();
                case ADDRESS -> text.isEmpty() || text.matches("(\\p{XDigit}{2}[-:]?){5}\\p{XDigit}{2}");
                case NUMBER -> text.isEmpty() || text.matches("\\d{1,9}");
                case PERCENT -> text.isEmpty() || text.matches("\\d{1,2}|100");
                case FLAG -> text.isEmpty() || YesOrNo.parse(text).isPresent();
            };
        }

        String complaint() {
            return switch (this) {
                case NAME, VALUE, TEXT -> HostMessages.Entry_missing;
                case SIZE -> HostMessages.Entry_noSize;
                case ADDRESS -> HostMessages.Entry_noAddress;
                case NUMBER -> HostMessages.Entry_noNumber;
                case PERCENT -> HostMessages.Entry_noPercent;
                case FLAG -> HostMessages.Entry_noFlag;
            };
        }
    }

    private final String id;
    private final List<Form> forms;

    EntryKind(String id, List<Form> forms) {
        this.id = id;
        this.forms = forms;
    }

    String id() {
        return id;
    }

    String title() {
        return switch (this) {
            case VOLUMES -> HostMessages.Kind_volumes;
            case DISKS -> HostMessages.Kind_disks;
            case ADAPTERS -> HostMessages.Kind_adapters;
            case OPTIONS -> HostMessages.Kind_options;
            case EXCLUSIONS -> HostMessages.Kind_exclusions;
        };
    }

    List<String> columns() {
        return switch (this) {
            case VOLUMES -> List.of(HostMessages.Column_drive, HostMessages.Column_label,
                    HostMessages.Column_fileSystem, HostMessages.Column_capacity, HostMessages.Column_free,
                    HostMessages.Column_fragmentation, HostMessages.Column_compressed);
            case DISKS -> List.of(HostMessages.Column_name, HostMessages.Column_bus, HostMessages.Column_capacity);
            case ADAPTERS -> List.of(HostMessages.Column_name, HostMessages.Column_address,
                    HostMessages.Column_binding, HostMessages.Column_use, HostMessages.Column_servicesBound);
            case OPTIONS -> List.of(HostMessages.Column_name, HostMessages.Column_value);
            case EXCLUSIONS -> List.of(HostMessages.Column_exclusion);
        };
    }

    /** The first thing that is wrong with an entry, as a sentence. */
    Optional<String> complaint(Entry entry) {
        for (int i = 0; i < forms.size(); i++) {
            if (!forms.get(i).takes(entry.values().get(i))) {
                return Optional.of(Phrase.of(forms.get(i).complaint(), columns().get(i)));
            }
        }
        return Optional.empty();
    }
}
