"""The random model as a GGUF file, which is what llama-server reads."""

from __future__ import annotations

from pathlib import Path

import gguf

from benchmarks.llama_model import HEAD, HEADS, HIDDEN, LAYERS, ROPE_BASE, WIDTH, weights
from benchmarks.llama_vocabulary import END, MARKS, TEMPLATE, tokens

CONTEXT = 65_536
"""Tokens of context that the file declares: room for any window that is sent."""


def write(path: Path, text: str, seed: int) -> None:
    """Write the model as a GGUF file; `text` gives the vocabulary its words. The same arguments give the same bytes."""
    names = tokens(text)
    out = gguf.GGUFWriter(path, "llama")
    out.add_name("random-coin")
    out.add_context_length(CONTEXT)
    out.add_embedding_length(WIDTH)
    out.add_block_count(LAYERS)
    out.add_feed_forward_length(HIDDEN)
    out.add_head_count(HEADS)
    out.add_head_count_kv(HEADS)
    out.add_key_length(HEAD)
    out.add_value_length(HEAD)
    out.add_rope_dimension_count(HEAD)
    out.add_rope_freq_base(ROPE_BASE)
    out.add_layer_norm_rms_eps(1e-6)
    out.add_file_type(gguf.LlamaFileType.ALL_F32)
    out.add_tokenizer_model("rwkv")
    out.add_token_list(names)
    out.add_token_scores([0.0] * len(names))
    out.add_token_types([_kind(name) for name in names])
    out.add_unk_token_id(0)
    out.add_eos_token_id(names.index(END))
    out.add_chat_template(TEMPLATE)
    for name, tensor in weights(names, seed).items():
        out.add_tensor(f"{name}.weight", tensor)
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()


def _kind(name: str) -> int:
    if name in MARKS:
        return int(gguf.TokenType.CONTROL)
    return int(gguf.TokenType.UNKNOWN if name == "<unk>" else gguf.TokenType.NORMAL)
