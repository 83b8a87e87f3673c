package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.example.ExampleEstate;

/** An estate with an edit in it is the one that a scan finds when the edit is saved. */
final class EditedEstateTest {
    private static final String DISK = "hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname/";

    @TempDir
    private Path root;
    private Path folder;
    private EstateDefinition definition;
    private Estate scanned;

    @BeforeEach
    void scan() throws Exception {
        folder = root.resolve("estate");
        ExampleEstate.write(folder);
        definition = EstateDefinition.open(folder.resolve("Labs.verdigris"));
        scanned = Ground.scan(definition);
    }

    private ConfigurationDocument document(String name) throws IOException {
        Path file = Path.of(Ground.machine(scanned, name).getPath());
        return ConfigurationDocument.open(file, Dialect.shipped());
    }

    /** Puts the edit in, saves it, and holds the estate against what a scan finds then. */
    private EditedEstate edited(ConfigurationDocument document, Alteration... alterations) throws Exception {
        document.alter("edit", List.of(alterations));
        EditedEstate edited = new EditedEstate(definition, scanned);
        assertThat(edited.put(document.element(), document.file())).isNotEmpty();
        Estate before = EcoreUtil.copy(scanned);
        document.save();
        Estate rescanned = Ground.scan(definition);
        assertThat(sentences(edited.estate())).isEqualTo(sentences(rescanned));
        rescanned.setScanned(edited.estate().getScanned());
        FileElement now = element(rescanned, document.file());
        FileElement then = element(edited.estate(), document.file());
        then.setModified(now.getModified());
        then.setFileSize(now.getFileSize());
        assertThat(same(edited.estate(), rescanned)).isTrue();
        assertThat(same(scanned, before)).isTrue();
        return edited;
    }

    /** The same but for the order in which things are linked. */
    private static boolean same(Estate one, Estate other) {
        return new EcoreUtil.EqualityHelper() {
            @Override
            protected boolean haveEqualReference(EObject left, EObject right, EReference reference) {
                return reference.isContainment() ? super.haveEqualReference(left, right, reference)
                        : linked(one, left, reference).equals(linked(other, right, reference));
            }
        }.equals(one, other);
    }

    private static List<String> linked(Estate estate, EObject from, EReference reference) {
        Object to = from.eGet(reference);
        List<?> all = to instanceof List<?> many ? many : to == null ? List.of() : List.of(to);
        return all.stream().map(each -> EcoreUtil.getRelativeURIFragmentPath(estate, (EObject) each)).sorted().toList();
    }

    private static List<String> sentences(Estate estate) {
        return estate.getProblems().stream().map(Problem::getMessage).toList();
    }

    private static FileElement element(Estate estate, Path file) {
        return estate.getMachines().stream().filter(machine -> machine.getPath().equals(file.toString())).findFirst()
                .orElseThrow();
    }

    @Test
    void aNumberIsAnother() throws Exception {
        edited(document("dc01"), Alteration.put(SettingKey.parse("hardware/memory/ram_size"), "3000"));
    }

    @Test
    void aDiskThatAMachineLosesIsAnOrphan() throws Exception {
        EditedEstate edited = edited(document("dc01"), Alteration.put(SettingKey.parse(DISK + "absolute"),
                "D:\\VMs\\gone\\gone.vhd"), Alteration.put(SettingKey.parse(DISK + "relative"), ""));
        assertThat(edited.estate().getProblems()).extracting(Problem::getKind).contains("missing-disk");
    }

    @Test
    void aDiskOfAnotherMachineIsUsedTwice() throws Exception {
        Path other = Path.of(Ground.machine(scanned, "dc01").getIdeControllers().getFirst().getDrives().getFirst()
                .getDisk().getPath());
        ConfigurationDocument document = document("payroll");
        Alteration path = Alteration.put(SettingKey.parse(DISK + "relative"),
                document.file().getParent().relativize(other).toString().replace('/', '\\'));
        EditedEstate edited = edited(document, path,
                Alteration.put(SettingKey.parse(DISK + "absolute"), ""));
        assertThat(edited.estate().getProblems()).extracting(Problem::getKind).contains("disk-in-several-machines");
    }

    @Test
    void whatIsTakenBackIsAsItWas() throws Exception {
        ConfigurationDocument document = document("dc01");
        EditedEstate edited = new EditedEstate(definition, scanned);
        FileElement before = document.element();
        document.alter("edit", List.of(Alteration.put(SettingKey.parse(DISK + "relative"), ".\\none.vhd")));
        edited.put(document.element(), document.file());
        assertThat(same(edited.estate(), scanned)).isFalse();
        assertThat(edited.put(before, document.file())).extracting(NamedElement::getName).contains("dc01");
        assertThat(same(edited.estate(), scanned)).isTrue();
    }

    @Test
    void aFileThatNoScanSawChangesNothing() throws Exception {
        EditedEstate edited = new EditedEstate(definition, scanned);
        assertThat(edited.put(document("dc01").element(), folder.resolve("new.vmc"))).isEmpty();
        assertThat(same(edited.estate(), scanned)).isTrue();
    }
}
