package org.kokoroe.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands until it is set.
public final class SetClock extends Clock {
  private final ZoneId zone;
  private Instant now;

  /// Makes a clock in Japan that shows that time, for example `2026-11-22T10:58:00+09:00`.
  public SetClock(String now) {
    this(Instant.parse(now), ZoneId.of("Asia/Tokyo"));
  }

  private SetClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /// Sets the clock.
  public void set(String time) {
    now = Instant.parse(time);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SetClock(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
