package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.NetworkReader;
import org.verdigris.model.settings.ConfigurationFile;

final class NetworkReaderTest {
    @Test
    void identityGatewayAndNameReachTheModelAndTheRestIsUnknown(@TempDir Path folder) throws IOException {
        Path path = Samples.network().write(folder);
        VirtualNetwork network = NetworkReader.read(ConfigurationFile.read(path), Dialect.shipped());
        assertThat(network.getName()).isEqualTo("Internal network");
        assertThat(network.getPath()).isEqualTo(path.toString());
        assertThat(network.getNetworkId()).isEqualTo(Samples.NETWORK_ID);
        assertThat(network.getGateway()).isEqualTo(22L);
        assertThat(network.getDhcp()).isNull();
        assertThat(network.getNotes()).isNull();
    }

    @Test
    void aMachineIsNoNetwork() throws IOException {
        ConfigurationFile machine = Samples.parse(Samples.machine().bytes());
        assertThatIllegalArgumentException().isThrownBy(() -> NetworkReader.read(machine, Dialect.shipped()))
                .withMessageContaining("sample.vmc describes a virtual machine");
    }
}
