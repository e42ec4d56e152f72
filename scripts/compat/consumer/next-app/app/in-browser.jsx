"use client";

import { useEffect, useState } from "react";
import { smoke } from "../../smoke.js";

export function InBrowser() {
  const [text, setText] = useState();
  useEffect(() => {
    smoke().then(setText, (error) => setText(String(error)));
  }, []);
  return text === undefined ? null : <p id="browser">{text}</p>;
}
