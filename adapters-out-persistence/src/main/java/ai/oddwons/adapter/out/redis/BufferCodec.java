package ai.oddwons.adapter.out.redis;

import io.lettuce.core.codec.RedisCodec;
import java.nio.ByteBuffer;

/**
 * Keys and values as Spring Data's reactive commands take them on a connection of Lettuce: bytes
 * that it serializes itself. Its own codec of this kind is not public.
 */
enum BufferCodec implements RedisCodec<ByteBuffer, ByteBuffer> {
  INSTANCE;

  @Override
  public ByteBuffer decodeKey(ByteBuffer bytes) {
    return copied(bytes);
  }

  @Override
  public ByteBuffer decodeValue(ByteBuffer bytes) {
    return copied(bytes);
  }

  @Override
  public ByteBuffer encodeKey(ByteBuffer key) {
    return key.duplicate();
  }

  @Override
  public ByteBuffer encodeValue(ByteBuffer value) {
    return value.duplicate();
  }

  /** What Lettuce hands in is its own memory, which it uses again. */
  private static ByteBuffer copied(ByteBuffer bytes) {
    return ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
  }
}
