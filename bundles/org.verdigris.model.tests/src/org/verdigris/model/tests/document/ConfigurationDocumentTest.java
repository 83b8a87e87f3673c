package org.verdigris.model.tests.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ChangedOutsideException;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Difference;
import org.verdigris.model.document.Draft;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.testing.vmc.VmcBuilder;

/** A file while it is edited: steps that can be undone, saved without loss, and safe from other programs. */
final class ConfigurationDocumentTest {
    private static final SettingKey MEMORY = SettingKey.parse("hardware/memory/ram_size");
    private static final SettingKey NOTES = SettingKey.parse("settings/notes");
    private static final SettingKey SLOT = SettingKey
            .parse("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=1]");

    @TempDir
    private Path folder;

    private Path file;
    private byte[] original;
    private ConfigurationDocument document;

    @BeforeEach
    void open() throws IOException {
        file = VmcBuilder.machine("payroll").memory(512).disk(0, 0, "C:\\a.vhd", ".\\a.vhd")
                .disk(0, 1, "C:\\b.vhd", ".\\b.vhd").setting("own/thing", "float", "1.5").write(folder);
        original = Files.readAllBytes(file);
        document = ConfigurationDocument.open(file, Dialect.shipped());
    }

    @Test
    void anEditIsShownUndoneAndRedone() throws SettingException {
        document.alter("Change memory", List.of(Alteration.put(MEMORY, "1024")));
        assertThat(machine().getMemory()).isEqualTo(1024);
        assertThat(document.dirty()).isTrue();
        assertThat(document.commands().getUndoCommand().getLabel()).isEqualTo("Change memory");
        assertThat(document.changes()).extracting(Difference::key).containsExactly(MEMORY);
        document.commands().undo();
        assertThat(machine().getMemory()).isEqualTo(512);
        assertThat(document.dirty()).isFalse();
        assertThat(document.bytes()).isEqualTo(original);
        document.commands().redo();
        assertThat(machine().getMemory()).isEqualTo(1024);
    }

    @Test
    void aStepIsMadeWholeOrNotAtAll() {
        assertThatThrownBy(() -> document.alter("Both",
                List.of(Alteration.put(NOTES, "text"), Alteration.put(MEMORY, "1")))).isInstanceOf(
                        SettingException.class)
                .hasMessageContaining("4 to 3712 MB");
        assertThat(document.bytes()).isEqualTo(original);
        assertThat(document.commands().canUndo()).isFalse();
    }

    @Test
    void whatComesToNothingIsNoStep() throws SettingException {
        document.alter("Nothing", List.of(Alteration.put(MEMORY, "512"), Alteration.remove(NOTES)));
        assertThat(document.commands().canUndo()).isFalse();
    }

    @Test
    void typingInOneSettingIsOneStep() throws SettingException {
        document.type("Change notes", NOTES, "a");
        document.type("Change notes", NOTES, "ab");
        document.type("Change memory", MEMORY, "64");
        document.endTyping();
        document.type("Change memory", MEMORY, "640");
        document.commands().undo();
        assertThat(machine().getMemory()).isEqualTo(64);
        document.commands().undo();
        assertThat(machine().getNotes()).isEqualTo("ab");
        document.commands().undo();
        assertThat(document.bytes()).isEqualTo(original);
        document.type("Change notes", NOTES, "c");
        assertThat(document.commands().canRedo()).isFalse();
    }

    @Test
    void typingAfterASaveCanBeUndoneAlone() throws Exception {
        document.type("Change notes", NOTES, "a");
        document.save();
        document.type("Change notes", NOTES, "ab");
        document.commands().undo();
        assertThat(machine().getNotes()).isEqualTo("a");
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void aDriveIsClearedWithEverythingInIt() throws SettingException {
        document.alter("Remove", List.of(Alteration.clear(SLOT)));
        assertThat(machine().getIdeControllers().getFirst().getDrives()).hasSize(1);
        assertThat(document.source()).doesNotContain("location id=\"1\"");
        document.commands().undo();
        assertThat(document.bytes()).isEqualTo(original);
    }

    @Test
    void anUnknownSettingIsChangedAndMadeWithItsType() throws SettingException {
        SettingKey own = SettingKey.parse("own/thing");
        SettingKey other = SettingKey.parse("own/other");
        assertThat(document.complaint(other, "x")).hasValueSatisfying(why -> assertThat(why).contains("give its type"));
        document.alter("Own", List.of(Alteration.put(own, "2.5"), Alteration.put(other, SettingType.STRING, "x")));
        assertThat(document.text(own)).hasValue("2.5");
        assertThat(document.text(other)).hasValue("x");
    }

    @Test
    void savingWritesTheLeafAndKeepsTheFormerFile() throws Exception {
        document.alter("Change memory", List.of(Alteration.put(MEMORY, "1024")));
        document.save();
        assertThat(document.dirty()).isFalse();
        assertThat(Files.readString(file, StandardCharsets.UTF_16))
                .isEqualTo(new String(original, StandardCharsets.UTF_16).replace(">512<", ">1024<"));
        assertThat(folder.resolve("payroll.vmc.bak")).hasBinaryContent(original);
        document.commands().undo();
        assertThat(document.dirty()).isTrue();
        document.save();
        assertThat(file).hasBinaryContent(original);
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwritten() throws Exception {
        document.alter("Change memory", List.of(Alteration.put(MEMORY, "1024")));
        Files.write(file, VmcBuilder.machine("payroll").memory(128).bytes());
        assertThat(document.changedOutside()).isTrue();
        assertThat(document.theirs()).extracting(Difference::key).contains(MEMORY);
        byte[] theirs = Files.readAllBytes(file);
        assertThatThrownBy(document::save).isInstanceOf(ChangedOutsideException.class)
                .hasMessageContaining("payroll.vmc");
        assertThat(file).hasBinaryContent(theirs);
        document.keepMine();
        assertThat(document.dirty()).isTrue();
        document.save();
        assertThat(machine().getMemory()).isEqualTo(1024);
        assertThat(folder.resolve("payroll.vmc.bak")).hasBinaryContent(theirs);
    }

    @Test
    void revertingTakesWhatIsOnDisk() throws Exception {
        document.alter("Change memory", List.of(Alteration.put(MEMORY, "1024")));
        Files.write(file, VmcBuilder.machine("payroll").memory(128).bytes());
        document.revert();
        assertThat(machine().getMemory()).isEqualTo(128);
        assertThat(document.dirty()).isFalse();
        assertThat(document.commands().canUndo()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadAnyMoreDoesNotCostTheEdits() throws Exception {
        document.alter("Change memory", List.of(Alteration.put(MEMORY, "1024")));
        Files.delete(file);
        assertThat(document.changedOutside()).isTrue();
        assertThatThrownBy(document::revert).isInstanceOf(IOException.class);
        assertThat(machine().getMemory()).isEqualTo(1024);
        document.keepMine();
        document.save();
        assertThat(ConfigurationDocument.open(file, Dialect.shipped()).text(MEMORY)).hasValue("1024");
    }

    @Test
    void savingUnderAnotherNameLeavesTheFormerFile() throws Exception {
        document.alter("Change memory", List.of(Alteration.put(MEMORY, "1024")));
        Path other = folder.resolve("copy.vmc");
        assertThatThrownBy(() -> document.saveAs(file)).hasMessageContaining("payroll.vmc");
        document.saveAs(other);
        assertThat(document.file()).isEqualTo(other);
        assertThat(machine().getName()).isEqualTo("copy");
        assertThat(file).hasBinaryContent(original);
        document.commands().undo();
        document.save();
        assertThat(other).hasBinaryContent(original);
        Path third = Files.writeString(folder.resolve("third.vmc"), "");
        assertThatThrownBy(() -> document.saveAs(third)).isInstanceOf(IOException.class)
                .hasMessageContaining("third.vmc");
    }

    @Test
    void aDraftBringsUnsavedWorkBack() throws Exception {
        document.alter("All", List.of(Alteration.put(MEMORY, "1024"), Alteration.put(NOTES, "a\n=b\u00e9"),
                Alteration.clear(SLOT), Alteration.put(SettingKey.parse("own/new"), SettingType.BYTES, "00FF")));
        byte[] edited = document.bytes();
        Draft draft = Draft.parse(document.draft().text());
        ConfigurationDocument again = ConfigurationDocument.open(file, Dialect.shipped());
        again.restore("Restore", draft);
        assertThat(again.bytes()).isEqualTo(edited);
        assertThat(draft.base()).isEqualTo(original);
        again.commands().undo();
        assertThat(again.bytes()).isEqualTo(original);
    }

    @Test
    void aDamagedDraftIsRefused() {
        assertThatThrownBy(() -> Draft.parse("form=2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Draft.parse("form=1\nfile=a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFeatureIsFoundWhereItsAnnotationSays() {
        FeaturePath drive = FeaturePath.of(EstatePackage.Literals.VIRTUAL_MACHINE__IDE_CONTROLLERS, 0,
                EstatePackage.Literals.IDE_CONTROLLER__DRIVES, 1);
        assertThat(document.key(drive)).hasValue(SLOT);
        FeaturePath path = drive.then(EstatePackage.Literals.DRIVE__IMAGE,
                EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE);
        assertThat(document.text(document.key(path).orElseThrow())).hasValue("C:\\b.vhd");
        FeaturePath weight = FeaturePath.of(EstatePackage.Literals.VIRTUAL_MACHINE__CPU_WEIGHT);
        assertThat(document.key(weight)).isEmpty();
        assertThat(weight.description().orElseThrow().range().orElseThrow().maximum()).isEqualTo(10000);
        assertThatThrownBy(() -> FeaturePath.of(EstatePackage.Literals.VIRTUAL_MACHINE__IDE_CONTROLLERS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listenersHearOfEveryChangeOnce() throws Exception {
        int[] told = new int[1];
        document.addListener(() -> told[0]++);
        document.alter("Change memory", List.of(Alteration.put(MEMORY, "1024")));
        assertThat(told[0]).isEqualTo(1);
        document.type("Change notes", NOTES, "a");
        document.type("Change notes", NOTES, "ab");
        assertThat(told[0]).isEqualTo(3);
        document.commands().undo();
        assertThat(told[0]).isEqualTo(4);
        document.save();
        assertThat(told[0]).isEqualTo(5);
        document.revert();
        assertThat(told[0]).isEqualTo(6);
    }

    private VirtualMachine machine() {
        return (VirtualMachine) document.element();
    }
}
