import { execFileSync } from "node:child_process";
import { aHome } from "./home.js";

export interface SmallDisk {
  readonly path: string;
  enlarge(megabytes: number): void;
  remove(): void;
}

/** A disk in memory of so many MiB. Throws where this user may not mount one. */
export function aSmallDisk(megabytes: number): SmallDisk {
  const folder = aHome();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder.path], { stdio: "ignore" });
  } catch (error) {
    folder.remove();
    throw error;
  }
  const enlarge = (more: number): void => void execFileSync("mount", ["-o", `remount,size=${more}m`, folder.path]);
  const remove = (): void => {
    execFileSync("umount", ["--lazy", folder.path]);
    folder.remove();
  };
  return { path: folder.path, enlarge, remove };
}

export function mayMount(): boolean {
  try {
    aSmallDisk(1).remove();
    return true;
  } catch {
    return false;
  }
}
