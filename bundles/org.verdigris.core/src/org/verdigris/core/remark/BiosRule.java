package org.verdigris.core.remark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.core.scan.NameList;
import org.verdigris.model.estate.Bios;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.VirtualMachine;

/**
 * What a guest reads from its BIOS; all of it is empty before the first start.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine.BaseBoardSerialNumber, BIOSGUID"
 */
final class BiosRule implements Rule {

    private static final int LONGEST = 32;
    private static final String FORM = "{XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}";
    private static final Pattern GUID =
            Pattern.compile("\\{[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}}");
    private static final Map<EAttribute, String> NUMBERS = Map.of(
            Literals.BIOS__BASE_BOARD_SERIAL_NUMBER, Messages.Bios_baseBoard,
            Literals.BIOS__SERIAL_NUMBER, Messages.Bios_bios,
            Literals.BIOS__CHASSIS_ASSET_TAG, Messages.Bios_assetTag,
            Literals.BIOS__CHASSIS_SERIAL_NUMBER, Messages.Bios_chassis);

    @Override
    public void examine(Examination document) {
        Bios bios = document.machine().getBios();
        if (bios == null) {
            return;
        }
        NUMBERS.forEach((feature, name) -> {
            String text = (String) bios.eGet(feature);
            if (text != null && text.length() > LONGEST) {
                String shortened = text.substring(0, LONGEST);
                document.error(RemarkKind.VM_BIOS_SERIAL_LENGTH).at(bios, feature)
                        .says(Messages.Bios_long, name, text.length(), LONGEST)
                        .put(shortened, Messages.Bios_longFix, shortened)
                        .solvedBy(Messages.Bios_longSolution, LONGEST);
            }
        });
        String guid = bios.getGuid();
        if (guid != null && !guid.isBlank()) {
            if (GUID.matcher(guid).matches()) {
                same(document, bios, guid);
            } else {
                form(document, bios, guid);
            }
        }
    }

    private static void form(Examination document, Bios bios, String guid) {
        String digits = guid.replaceAll("[{}\\s-]", "");
        Examination.Draft draft = document.error(RemarkKind.VM_BIOS_GUID).at(bios, Literals.BIOS__GUID)
                .says(Messages.Bios_guid, guid, FORM);
        if (digits.matches("[0-9A-Fa-f]{32}")) {
            String formed = "{" + digits.toUpperCase(Locale.ROOT)
                    .replaceAll("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5") + "}";
            draft.put(formed, Messages.Bios_guidFix, formed);
        }
        draft.solvedBy(Messages.Bios_guidSolution);
    }

    private static void same(Examination document, Bios bios, String guid) {
        List<String> others = document.neighbours().machinesWithBios(guid).stream()
                .filter(other -> !document.isSelf(other)).map(VirtualMachine::getName).distinct().toList();
        if (!others.isEmpty()) {
            String fresh = fresh(document);
            document.warning(RemarkKind.VM_BIOS_IDENTITY_DUPLICATE).at(bios, Literals.BIOS__GUID)
                    .says(Messages.Bios_same, guid, NameList.of(others)).put(fresh, Messages.Bios_sameFix, fresh)
                    .solvedBy(Messages.Bios_sameSolution);
        }
    }

    /** The same for the same file each time, so that what is proposed does not change under the reader's eyes. */
    private static String fresh(Examination document) {
        for (int attempt = 0;; attempt++) {
            UUID id = UUID.nameUUIDFromBytes((document.file() + "#" + attempt).getBytes(StandardCharsets.UTF_8));
            String guid = "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
            if (document.neighbours().machinesWithBios(guid).isEmpty()) {
                return guid;
            }
        }
    }
}
