import type { Language } from "../language.ts";

/** What people call a track, by its kind. */
export type TrackLabel = "video" | "music" | "narration" | "sound" | "caption" | "title" | "other";

/** From the `kind` of a track or its segments, as a studio writes it. */
export const LABEL_OF_KIND: Readonly<Record<string, TrackLabel>> = {
  scene: "video",
  picture: "video",
  clip: "video",
  video: "video",
  narration: "narration",
  music: "music",
  sound: "sound",
  caption: "caption",
  title: "title",
};

/** From the track's type alone, as the hosted service writes it. */
export const LABEL_OF_TYPE: Readonly<Record<number, TrackLabel>> = { 0: "video", 1: "music", 7: "title" };

export const LABELS: Readonly<Record<Language, Readonly<Record<TrackLabel, string>>>> = {
  en: {
    video: "Video",
    music: "BGM",
    narration: "Voice-over",
    sound: "Sound",
    caption: "Captions",
    title: "Title",
    other: "Track",
  },
  zh: {
    video: "视频",
    music: "背景音乐",
    narration: "旁白",
    sound: "音效",
    caption: "字幕",
    title: "标题",
    other: "轨道",
  },
};

/** Captions that are not in the picture. */
export const NOT_SHOWN: Readonly<Record<Language, string>> = {
  en: "Captions, not shown",
  zh: "字幕（不显示）",
};
