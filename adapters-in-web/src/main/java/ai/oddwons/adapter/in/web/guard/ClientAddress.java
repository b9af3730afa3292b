package ai.oddwons.adapter.in.web.guard;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Who calls, as far as an address tells. An IPv6 caller is its network of 64 bits, since one
 * subscriber has all addresses in it.
 */
final class ClientAddress {
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final String NOBODY = "unknown";
  private static final int IPV4_BYTES = 4;
  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  /**
   * @param trustedProxies how many proxies of ours each request passes; 0 for none, and then the
   *     header is not read, since anybody can write it
   */
  static String of(ServerHttpRequest request, int trustedProxies) {
    byte[] forwarded = trustedProxies > 0 ? forwarded(request, trustedProxies) : null;
    if (forwarded != null) {
      return text(forwarded);
    }
    InetSocketAddress remote = request.getRemoteAddress();
    InetAddress address = remote == null ? null : remote.getAddress();
    return address == null ? NOBODY : text(address.getAddress());
  }

  /** Each proxy appends whom it saw, so ours wrote the last entries and all before are hearsay. */
  private static byte @Nullable [] forwarded(ServerHttpRequest request, int trustedProxies) {
    List<String> lines = request.getHeaders().getOrEmpty(FORWARDED_FOR);
    String[] hops = String.join(",", lines).split(",", -1);
    return hops.length < trustedProxies
        ? null
        : NetUtil.createByteArrayFromIpAddressString(hops[hops.length - trustedProxies].strip());
  }

  private static String text(byte[] address) {
    return address.length == IPV4_BYTES
        ? HexFormat.of().formatHex(address)
        : HexFormat.of().formatHex(Arrays.copyOf(address, NETWORK_BYTES));
  }
}
