import Testing

@testable import rembuk

@Suite struct PluggedFoldersTests {
  @Test func `disks that are plugged in are known by where they are mounted`() {
    let table = """
      /dev/sda1 / ext4 rw 0 0
      tmpfs /run tmpfs rw 0 0
      /dev/sdb1 /media/sekretaris/USB\\040DISK vfat rw 0 0
      /dev/sdc1 /run/media/sekretaris/LAIN exfat rw 0 0
      /dev/sdb1 /media/sekretaris/USB\\040DISK vfat rw 0 0
      /dev/sdd1 /media/cdrom iso9660 ro 0 0
      /dev/sde1 /mediasi ext4 rw 0 0
      rusak
      """
    #expect(
      PluggedFolders(table: table).paths == [
        "/media/sekretaris/USB DISK", "/run/media/sekretaris/LAIN", "/media/cdrom",
      ])
    #expect(PluggedFolders(table: "").paths.isEmpty)
    #expect(PluggedFolders(table: "x /media/a\\04 y\nx /media/\\134b y").paths == ["/media/a\\04", "/media/\\b"])
  }
}
