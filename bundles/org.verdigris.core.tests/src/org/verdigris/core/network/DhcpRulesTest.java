package org.verdigris.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit is tried on both sides. */
final class DhcpRulesTest {

    private static final DhcpSettings GOOD = DhcpSettings.UNKNOWN.with(DhcpField.ENABLED, "true")
            .with(DhcpField.NETWORK, "192.168.0.0").with(DhcpField.MASK, "255.255.255.0")
            .with(DhcpField.START, "192.168.0.16").with(DhcpField.END, "192.168.0.254")
            .with(DhcpField.SERVER, "192.168.0.1").with(DhcpField.GATEWAY, "").with(DhcpField.DNS, "192.168.0.2")
            .with(DhcpField.WINS, "192.168.0.3,192.168.0.4").with(DhcpField.LEASE, "86400")
            .with(DhcpField.RENEWAL, "43200").with(DhcpField.REBINDING, "75600");

    private static Optional<DhcpRemark> refusal(DhcpField field, String text) {
        return DhcpRules.refusal(GOOD.with(field, text), field);
    }

    @Test
    void nothingIsSaidAboutSettingsThatObeyEveryRule() {
        assertThat(DhcpRules.all(GOOD, Optional.of(12))).isEmpty();
    }

    @Test
    void nothingIsSaidAboutWhatIsNotKnown() {
        assertThat(DhcpRules.all(DhcpSettings.UNKNOWN, Optional.of(12))).isEmpty();
        assertThat(DhcpRules.refusals(DhcpSettings.UNKNOWN.with(DhcpField.ENABLED, "true"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, true", "1.0.0.0, false", "126.0.0.0, false", "223.255.255.0, false", "224.0.0.0, true",
            "255.0.0.0, true"})
    void aNetworkIsOfClassAToC(String network, boolean refused) {
        DhcpSettings settings = DhcpSettings.UNKNOWN.with(DhcpField.NETWORK, network);

        assertThat(DhcpRules.refusal(settings, DhcpField.NETWORK).isPresent()).isEqualTo(refused);
    }

    @Test
    void aNetworkOfNoClassIsRefusedWithTheCodeOfTheProduct() {
        assertThat(refusal(DhcpField.NETWORK, "224.0.0.0")).get().satisfies(remark -> {
            assertThat(remark.code()).contains("0xA0040705");
            assertThat(remark.message())
                    .isEqualTo("224.0.0.0 begins with 224; the product takes networks of class A, B and C only.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.0", "192.168.0.0.0", "192.168.0.256", "192.168.0.-1", "192.168.0.01", "a.b.c.d",
            "192.168.0.1 2", "192,168,0,1"})
    void whatIsNoAddressIsRefused(String text) {
        for (DhcpField field : List.of(DhcpField.NETWORK, DhcpField.START, DhcpField.END, DhcpField.SERVER,
                DhcpField.GATEWAY)) {
            assertThat(refusal(field, text)).as(field + " " + text).get()
                    .extracting(DhcpRemark::code).isEqualTo(Optional.of("0xA0040704"));
        }
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0, 255.0.0.0, false", "10.0.0.0, 254.0.0.0, true", "10.237.0.0, 255.255.0.0, false",
            "127.0.0.0, 254.0.0.0, true", "128.0.0.0, 255.255.0.0, false", "128.0.0.0, 255.254.0.0, true",
            "191.255.0.0, 255.255.0.0, false", "192.0.0.0, 255.255.255.0, false", "192.0.0.0, 255.255.254.0, true",
            "192.168.0.0, 255.255.255.224, false", "192.168.0.0, 255.255.255.240, true",
            "192.168.0.0, 255.255.255.255, true", "192.168.0.0, 255.0.255.0, true", "192.168.0.0, 0.0.0.255, true"})
    void aMaskFitsTheClassAndLeavesAPool(String network, String mask, boolean refused) {
        DhcpSettings settings = DhcpSettings.UNKNOWN.with(DhcpField.NETWORK, network).with(DhcpField.MASK, mask);

        assertThat(DhcpRules.refusal(settings, DhcpField.MASK).isPresent()).isEqualTo(refused);
    }

    @Test
    void aMaskThatIsTooShortIsRefusedWithTheMaskOfTheClass() {
        assertThat(refusal(DhcpField.MASK, "255.255.254.0")).get().satisfies(remark -> {
            assertThat(remark.code()).contains("0xA0040706");
            assertThat(remark.message()).isEqualTo("The mask 255.255.254.0 (/23) is too short: 192.168.0.0 is a network"
                    + " of class C, whose mask is 255.255.255.0 (/24) or longer.");
        });
    }

    @ParameterizedTest
    @CsvSource({"192.168.0.0, true", "192.168.0.1, true", "192.168.0.15, true", "192.168.0.16, false",
            "192.168.0.254, false", "192.168.0.255, true", "192.168.1.16, true"})
    void thePoolBeginsAtTheSixteenthValidAddress(String start, boolean refused) {
        assertThat(refusal(DhcpField.START, start).map(remark -> remark.code().orElseThrow()))
                .isEqualTo(refused ? Optional.of("0xA0040707") : Optional.empty());
    }

    @Test
    void aStartAmongTheReservedAddressesIsRefusedWithTheReason() {
        assertThat(refusal(DhcpField.START, "192.168.0.15")).get().extracting(DhcpRemark::text)
                .isEqualTo("192.168.0.15 is one of the first 15 valid addresses of 192.168.0.0/24 (192.168.0.1 to"
                        + " 192.168.0.15), which belong to Virtual Server."
                        + " Write an address from 192.168.0.16 to 192.168.0.254.");
    }

    @ParameterizedTest
    @CsvSource({"192.168.0.15,", "192.168.0.254,", "192.168.0.255, 0xA0040708", "192.168.1.1, 0xA0040708"})
    void thePoolEndsAtTheLastValidAddress(String end, String code) {
        DhcpSettings settings = GOOD.with(DhcpField.START, "192.168.0.16").with(DhcpField.END, end);
        Optional<String> expected = end.endsWith(".15") ? Optional.of("0xA0040708") : Optional.ofNullable(code);

        assertThat(DhcpRules.refusal(settings, DhcpField.END).map(remark -> remark.code().orElseThrow()))
                .isEqualTo(expected);
    }

    @Test
    void theEndMayBeTheStartButNotLieBeforeIt() {
        DhcpSettings later = GOOD.with(DhcpField.START, "192.168.0.100");

        assertThat(DhcpRules.refusal(later.with(DhcpField.END, "192.168.0.99"), DhcpField.END)).get().satisfies(
                remark -> {
                    assertThat(remark.code()).contains("0xA0040709");
                    assertThat(remark.message())
                            .isEqualTo("The end 192.168.0.99 lies in front of the start 192.168.0.100.");
                });
        DhcpSettings single = later.with(DhcpField.END, "192.168.0.100");
        assertThat(DhcpRules.refusals(single)).isEmpty();
        assertThat(DhcpRules.all(single, Optional.of(1))).singleElement()
                .extracting(DhcpRemark::kind, DhcpRemark::field)
                .containsExactly(DhcpRemark.Kind.ADVICE, DhcpField.END);
    }

    @ParameterizedTest
    @CsvSource({"192.168.0.0, true", "192.168.0.1, false", "192.168.0.15, false", "192.168.0.100, false",
            "192.168.0.101, true", "192.168.1.1, true"})
    void theServerHasAnAddressUpToTheStart(String server, boolean refused) {
        DhcpSettings settings = GOOD.with(DhcpField.START, "192.168.0.100").with(DhcpField.SERVER, server);

        assertThat(DhcpRules.refusal(settings, DhcpField.SERVER).isPresent()).isEqualTo(refused);
    }

    @Test
    void aGatewayMayBeMissing() {
        assertThat(refusal(DhcpField.GATEWAY, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', false", "'10.0.0.1', false", "'10.0.0.1,10.0.0.2', false", "'10.0.0.1, 10.0.0.2', false",
            "'10.0.0.1,', true", "',', true", "'10.0.0.1;10.0.0.2', true", "'10.0.0.1 10.0.0.2', true", "'ns1', true"})
    void serversAreAddressesBetweenCommas(String list, boolean refused) {
        for (DhcpField field : List.of(DhcpField.DNS, DhcpField.WINS)) {
            assertThat(refusal(field, list).isPresent()).isEqualTo(refused);
        }
    }

    @ParameterizedTest
    @CsvSource({"LEASE, 59, true", "LEASE, 60, false", "LEASE, 4294967295, false", "LEASE, 4294967296, true",
            "RENEWAL, 29, true", "RENEWAL, 30, false", "REBINDING, 44, true", "REBINDING, 45, false", "LEASE, -1, true",
            "LEASE, 1e3, true", "LEASE, 99999999999999999999, true"})
    void eachTimeHasItsBounds(DhcpField field, String seconds, boolean refused) {
        DhcpSettings settings = DhcpSettings.UNKNOWN.with(field, seconds);

        assertThat(DhcpRules.refusal(settings, field).isPresent()).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"100, 50, 75,", "100, 75, 75, RENEWAL", "100, 76, 75, RENEWAL", "100, 74, 75,",
            "100, 50, 100, REBINDING", "100, 50, 101, REBINDING", "100, 50, 99,"})
    void renewalIsShorterThanRebindingAndRebindingThanTheLease(String lease, String renewal, String rebinding,
            DhcpField refused) {
        DhcpSettings settings = GOOD.with(DhcpField.LEASE, lease).with(DhcpField.RENEWAL, renewal)
                .with(DhcpField.REBINDING, rebinding);

        assertThat(DhcpRules.refusals(settings)).extracting(DhcpRemark::field)
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    void renewalIsComparedWithTheLeaseWhileRebindingIsUnknown() {
        DhcpSettings settings =
                DhcpSettings.UNKNOWN.with(DhcpField.LEASE, "100").with(DhcpField.RENEWAL, "100");

        assertThat(DhcpRules.refusals(settings)).extracting(DhcpRemark::field).containsExactly(DhcpField.RENEWAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"NETWORK", "MASK", "START", "END", "SERVER", "LEASE", "RENEWAL", "REBINDING"})
    void whatTheProductSetsTogetherIsNeededTogether(DhcpField field) {
        assertThat(DhcpRules.refusals(GOOD.with(field, ""))).extracting(DhcpRemark::field).containsExactly(field);
    }

    @Test
    void aServerThatIsOffNeedsNothing() {
        DhcpSettings off = DhcpSettings.UNKNOWN.with(DhcpField.ENABLED, "false").with(DhcpField.NETWORK, "")
                .with(DhcpField.MASK, "").with(DhcpField.LEASE, "");

        assertThat(DhcpRules.refusals(off)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GATEWAY, 192.168.1.1", "GATEWAY, 192.168.0.0", "GATEWAY, 192.168.0.255", "GATEWAY, 192.168.0.50",
            "SERVER, 192.168.0.16", "NETWORK, 192.168.0.5", "DNS, '10.0.0.1,10.0.0.1'"})
    void whatGuestsHardlyGetOnWithIsAdvisedAgainst(DhcpField field, String text) {
        assertThat(DhcpRules.all(GOOD.with(field, text), Optional.empty())).singleElement()
                .extracting(DhcpRemark::kind, DhcpRemark::field).containsExactly(DhcpRemark.Kind.ADVICE, field);
    }

    @ParameterizedTest
    @CsvSource({"3599, true", "3600, false"})
    void aLeaseOfLessThanAnHourIsAdvisedAgainst(String lease, boolean advised) {
        DhcpSettings settings = GOOD.with(DhcpField.LEASE, lease).with(DhcpField.RENEWAL, "1800")
                .with(DhcpField.REBINDING, "3000");

        assertThat(DhcpRules.all(settings, Optional.empty()).isEmpty()).isNotEqualTo(advised);
    }

    @ParameterizedTest
    @CsvSource({"239, false", "240, true"})
    void aPoolThatIsTooSmallForTheMachinesIsAdvisedAgainst(int adapters, boolean advised) {
        assertThat(DhcpRules.all(GOOD, Optional.of(adapters)).isEmpty()).isNotEqualTo(advised);
    }

    @Test
    void noAdviceIsGivenAboutWhatIsRefused() {
        assertThat(DhcpRules.all(GOOD.with(DhcpField.SERVER, "192.168.0.17"), Optional.empty())).singleElement()
                .extracting(DhcpRemark::kind).isEqualTo(DhcpRemark.Kind.REFUSAL);
    }

    @Test
    void thePoolShowsEveryAddressOnce() {
        AddressPool pool = AddressPool.of(GOOD.with(DhcpField.START, "192.168.0.100")
                .with(DhcpField.END, "192.168.0.199")).orElseThrow();

        assertThat(pool.size()).isEqualTo(100);
        assertThat(pool.parts()).extracting(AddressPool.Part::use).containsExactly(AddressPool.Use.NETWORK,
                AddressPool.Use.RESERVED, AddressPool.Use.FREE, AddressPool.Use.POOL, AddressPool.Use.FREE,
                AddressPool.Use.BROADCAST);
        assertThat(pool.parts().stream().mapToLong(AddressPool.Part::size).sum()).isEqualTo(256);
        assertThat(pool.parts().get(1).size()).isEqualTo(15);
        for (int i = 1; i < pool.parts().size(); i++) {
            assertThat(pool.parts().get(i).first()).isEqualTo(pool.parts().get(i - 1).last().plus(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"START, 192.168.0.15", "START, 192.168.0.255", "END, 192.168.0.255", "END, 192.168.0.15",
            "MASK, 255.255.255.240", "MASK, 255.0.255.0", "NETWORK, x"})
    void thereIsNoPoolOfWhatIsRefused(DhcpField field, String text) {
        assertThat(AddressPool.of(GOOD.with(field, text))).isEmpty();
    }

    @Test
    void whatIsTypedIntoEmptyFieldsIsJudgedTogether() {
        DhcpSettings empty = new DhcpSettings(Map.of(DhcpField.NETWORK, "", DhcpField.MASK, "", DhcpField.LEASE, ""));

        assertThat(empty.typed()).isEqualTo(DhcpSettings.UNKNOWN);
        assertThat(DhcpRules.refusals(empty.with(DhcpField.NETWORK, "10.0.0.0").typed()))
                .extracting(DhcpRemark::field).containsExactly(DhcpField.MASK);
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0, 255.0.0.0, 10.255.255.254", "172.16.0.0, 255.255.0.0, 172.16.255.254",
            "192.168.5.0, 255.255.255.0, 192.168.5.254"})
    void theUsualValuesObeyEveryRule(String network, String mask, String end) {
        DhcpSettings usual = DhcpSettings.UNKNOWN.with(DhcpField.NETWORK, network)
                .with(DhcpField.ENABLED, "true").withUsual();

        assertThat(usual.text(DhcpField.MASK)).contains(mask);
        assertThat(usual.text(DhcpField.END)).contains(end);
        assertThat(DhcpRules.all(usual, Optional.of(100))).isEmpty();
    }

    @Test
    void theUsualValuesLeaveWhatIsWritten() {
        assertThat(GOOD.with(DhcpField.START, "192.168.0.100").withUsual())
                .isEqualTo(GOOD.with(DhcpField.START, "192.168.0.100"));
        assertThat(DhcpSettings.UNKNOWN.withUsual()).isEqualTo(DhcpSettings.UNKNOWN);
    }
}
