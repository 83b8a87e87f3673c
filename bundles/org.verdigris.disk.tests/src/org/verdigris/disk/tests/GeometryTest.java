package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.Geometry;

final class GeometryTest {

    @ParameterizedTest
    @CsvSource({
            "3145728, 90/4/17, 3133440",
            "4194304, 120/4/17, 4177920",
            "8388608, 240/4/17, 8355840",
            "9438720, 271/4/17, 9435136",
            "41943040, 963/5/17, 41909760",
            "67108864, 963/8/17, 67055616",
            "528482304, 1024/16/63, 528482304",
            "1073741824, 2080/16/63, 1073479680",
            "2147483648, 4161/16/63, 2147475456",
            "21474836480, 41610/16/63, 21474754560",
            "33822350848, 65534/16/63, 33821835264",
            "33822351360, 16191/16/255, 33822351360",
            "136365211648, 65278/16/255, 136363130880",
            "2190433320960, 65535/16/255, 136899993600"})
    void theSpecificationsGeometryIsComputed(long capacity, String geometry, long bytes) {
        assertThat(Geometry.of(capacity)).hasToString(geometry);
        assertThat(Geometry.of(capacity).bytes()).isEqualTo(bytes);
    }

    @Test
    void aDiskWithoutSectorsHasNoCylinders() {
        assertThat(Geometry.of(0)).isEqualTo(new Geometry(0, 4, 17));
    }
}
