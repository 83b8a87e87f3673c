package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.model.settings.ConfigurationFile.Kind;
import org.verdigris.model.settings.ForeignFileException;
import org.verdigris.testing.vmc.VncBuilder;

final class RecognitionTest {
    @Test
    void filesOfOtherProgramsAreSetAsideWithWhatTheyLookLike() {
        foreign("MZ\u0090\u0000\u0003\u0000", "a program");
        foreign("[connection]\nhost=server\nport=5900\n", "a VNC viewer connection");
        foreign("\uFEFF[Connection]\r\nHost=server\r\n", "a VNC viewer connection");
        foreign("[Options]\nscaling=1\n", "an INI file with a section [Options]");
        foreign("PK\u0003\u0004", "an archive");
        foreign("conectix\u0000\u0000", "a virtual hard disk");
        foreign("\u0001\u0002\u0003", "binary data");
        foreign("# a script\n", "a text file");
    }

    @Test
    void otherXmlIsSetAsideByItsRootElement() {
        foreign("<project><version>1</version></project>", "root element project");
        foreign("<preferences><colour>red</colour></preferences>", "neither hardware nor version");
        foreign("<settings><gateway type='integer'>1</gateway></settings>", "root element settings");
    }

    @Test
    void aShortcutOfWindowsVirtualPcIsNamedAsSuch() {
        foreign("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<vm_description><vmc_path type=\"string\">"
                + "C:\\x.vmc</vmc_path></vm_description>", "shortcut", "vmc_path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preferences", "virtual_network", "x"})
    void aNetworkIsKnownByIdentityAndGatewayWhateverItsRootIsCalled(String root) throws IOException {
        byte[] bytes = VncBuilder.network("n", root).id(Samples.NETWORK_ID).gateway(22).bytes();
        assertThat(Samples.parse(bytes).kind()).isEqualTo(Kind.NETWORK);
    }

    @Test
    void withoutAnIdentityOfSixteenBytesThereIsNoNetwork() {
        for (VncBuilder network : List.of(Samples.network().id("00D6"), Samples.network().without("settings/id"),
                Samples.network().without("settings/gateway"),
                Samples.network().setting("settings/id", "string", Samples.NETWORK_ID))) {
            assertThatThrownBy(() -> Samples.parse(network.bytes())).isInstanceOf(ForeignFileException.class);
        }
    }

    @Test
    void aMachineNeedsHardwareOrVersionOnly() throws IOException {
        assertThat(Samples.parse("<preferences><hardware/></preferences>").kind()).isEqualTo(Kind.MACHINE);
        assertThat(Samples.parse("<preferences><version>2.0</version></preferences>").kind()).isEqualTo(Kind.MACHINE);
        assertThat(Samples.parse(Samples.machine().setting("settings/gateway", "integer", "1")
                .setting("settings/id", "bytes", Samples.NETWORK_ID).bytes()).kind()).isEqualTo(Kind.MACHINE);
    }

    @Test
    void aCopySavedAsAnsiOrLatinIsRead() throws IOException {
        byte[] latin = "<?xml version='1.0' encoding='ISO-8859-1'?><preferences><version>\u00e9</version></preferences>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Samples.parse(latin).settings().getFirst().text()).isEqualTo("\u00e9");
        assertThat(Samples.parse(latin).bytes()).isEqualTo(latin);
    }

    private static void foreign(String text, String... parts) {
        assertThatThrownBy(() -> Samples.parse(text)).isInstanceOf(ForeignFileException.class)
                .hasMessageContaining("sample.vmc").hasMessageContainingAll(parts);
    }
}
