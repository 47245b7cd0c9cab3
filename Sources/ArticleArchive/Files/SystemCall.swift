import Glibc

/// Asks again as long as a signal cut the call short.
func uninterrupted(_ call: () -> Int) -> Int {
    while true {
        let result = call()
        if result != -1 || errno != EINTR { return result }
    }
}

/// The same for the calls that answer with a C `int`.
func uninterrupted(_ call: () -> Int32) -> Int32 {
    while true {
        let result = call()
        if result != -1 || errno != EINTR { return result }
    }
}

// Linux has them since 3.15; the Glibc module leaves them out, since its headers show them to GNU sources only.

@_silgen_name("syncfs")
func linuxSyncFileSystem(_ descriptor: Int32) -> Int32

@_silgen_name("renameat2")
func linuxRename(
    _ oldFolder: Int32, _ oldName: UnsafePointer<CChar>, _ newFolder: Int32, _ newName: UnsafePointer<CChar>,
    _ flags: UInt32
) -> Int32

@_silgen_name("fstatfs")
func linuxFileSystem(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer) -> Int32

/// The type that `fstatfs` gives for NFS.
let linuxNetworkFileSystem = 0x6969

/// Makes `renameat2` refuse to replace a file.
let linuxRenameNoReplace: UInt32 = 1

/// Makes `renameat2` give each of two files the other's name.
let linuxRenameExchange: UInt32 = 2
