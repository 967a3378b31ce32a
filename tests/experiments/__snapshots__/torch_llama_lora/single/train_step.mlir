module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<176x8xf32>,
      %arg2: tensor<8x64xf32>,
      %arg3: tensor<64x8xf32>,
      %arg4: tensor<8x176xf32>,
      %arg5: tensor<64x8xf32>,
      %arg6: tensor<8x176xf32>,
      %arg7: tensor<64x8xf32>,
      %arg8: tensor<8x32xf32>,
      %arg9: tensor<64x8xf32>,
      %arg10: tensor<8x64xf32>,
      %arg11: tensor<64x8xf32>,
      %arg12: tensor<8x64xf32>,
      %arg13: tensor<64x8xf32>,
      %arg14: tensor<8x32xf32>,
      %arg15: tensor<176x8xf32>,
      %arg16: tensor<8x64xf32>,
      %arg17: tensor<64x8xf32>,
      %arg18: tensor<8x176xf32>,
      %arg19: tensor<64x8xf32>,
      %arg20: tensor<8x176xf32>,
      %arg21: tensor<64x8xf32>,
      %arg22: tensor<8x32xf32>,
      %arg23: tensor<64x8xf32>,
      %arg24: tensor<8x64xf32>,
      %arg25: tensor<64x8xf32>,
      %arg26: tensor<8x64xf32>,
      %arg27: tensor<64x8xf32>,
      %arg28: tensor<8x32xf32>,
      %arg29: tensor<64x2xf32>,
      %arg30: tensor<i32>,
      %arg31: tensor<176x8xf32>,
      %arg32: tensor<8x64xf32>,
      %arg33: tensor<64x8xf32>,
      %arg34: tensor<8x176xf32>,
      %arg35: tensor<64x8xf32>,
      %arg36: tensor<8x176xf32>,
      %arg37: tensor<64x8xf32>,
      %arg38: tensor<8x32xf32>,
      %arg39: tensor<64x8xf32>,
      %arg40: tensor<8x64xf32>,
      %arg41: tensor<64x8xf32>,
      %arg42: tensor<8x64xf32>,
      %arg43: tensor<64x8xf32>,
      %arg44: tensor<8x32xf32>,
      %arg45: tensor<176x8xf32>,
      %arg46: tensor<8x64xf32>,
      %arg47: tensor<64x8xf32>,
      %arg48: tensor<8x176xf32>,
      %arg49: tensor<64x8xf32>,
      %arg50: tensor<8x176xf32>,
      %arg51: tensor<64x8xf32>,
      %arg52: tensor<8x32xf32>,
      %arg53: tensor<64x8xf32>,
      %arg54: tensor<8x64xf32>,
      %arg55: tensor<64x8xf32>,
      %arg56: tensor<8x64xf32>,
      %arg57: tensor<64x8xf32>,
      %arg58: tensor<8x32xf32>,
      %arg59: tensor<64x2xf32>,
      %arg60: tensor<176x8xf32>,
      %arg61: tensor<8x64xf32>,
      %arg62: tensor<64x8xf32>,
      %arg63: tensor<8x176xf32>,
      %arg64: tensor<64x8xf32>,
      %arg65: tensor<8x176xf32>,
      %arg66: tensor<64x8xf32>,
      %arg67: tensor<8x32xf32>,
      %arg68: tensor<64x8xf32>,
      %arg69: tensor<8x64xf32>,
      %arg70: tensor<64x8xf32>,
      %arg71: tensor<8x64xf32>,
      %arg72: tensor<64x8xf32>,
      %arg73: tensor<8x32xf32>,
      %arg74: tensor<176x8xf32>,
      %arg75: tensor<8x64xf32>,
      %arg76: tensor<64x8xf32>,
      %arg77: tensor<8x176xf32>,
      %arg78: tensor<64x8xf32>,
      %arg79: tensor<8x176xf32>,
      %arg80: tensor<64x8xf32>,
      %arg81: tensor<8x32xf32>,
      %arg82: tensor<64x8xf32>,
      %arg83: tensor<8x64xf32>,
      %arg84: tensor<64x8xf32>,
      %arg85: tensor<8x64xf32>,
      %arg86: tensor<64x8xf32>,
      %arg87: tensor<8x32xf32>,
      %arg88: tensor<64x2xf32>,
      %arg89: tensor<i32>,
      %arg90: tensor<12288x64xf32>,
      %arg91: tensor<64xf32>,
      %arg92: tensor<176x64xf32>,
      %arg93: tensor<64x176xf32>,
      %arg94: tensor<64x176xf32>,
      %arg95: tensor<64xf32>,
      %arg96: tensor<64x32xf32>,
      %arg97: tensor<64x64xf32>,
      %arg98: tensor<64x64xf32>,
      %arg99: tensor<64x32xf32>,
      %arg100: tensor<64xf32>,
      %arg101: tensor<176x64xf32>,
      %arg102: tensor<64x176xf32>,
      %arg103: tensor<64x176xf32>,
      %arg104: tensor<64xf32>,
      %arg105: tensor<64x32xf32>,
      %arg106: tensor<64x64xf32>,
      %arg107: tensor<64x64xf32>,
      %arg108: tensor<64x32xf32>,
      %arg109: tensor<64xf32>,
      %arg110: tensor<64x2xf32>,
      %arg111: tensor<128x32xi32>,
      %arg112: tensor<128x2xf32>,
      %arg113: tensor<128x32xi32>) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<176x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].params['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<64x2xf32> {jax.result_info = "result[0].params['base_model']['model']['score']['modules_to_save']['default']['kernel']"},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][0].count"},
      tensor<176x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['base_model']['model']['score']['modules_to_save']['default']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['base_model']['model']['score']['modules_to_save']['default']['kernel']"},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][2].count"},
      tensor<12288x64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['embed_tokens']['weight']"},
      tensor<64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['0']['input_layernorm']['weight']"},
      tensor<176x64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['base_layer']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['base_layer']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['base_layer']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['0']['post_attention_layernorm']['weight']"},
      tensor<64x32xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['base_layer']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['base_layer']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['base_layer']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['base_layer']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['1']['input_layernorm']['weight']"},
      tensor<176x64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['base_layer']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['base_layer']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['base_layer']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['1']['post_attention_layernorm']['weight']"},
      tensor<64x32xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['base_layer']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['base_layer']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['base_layer']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['base_layer']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].frozen['base_model']['model']['model']['norm']['weight']"},
      tensor<64x2xf32> {jax.result_info = "result[0].frozen['base_model']['model']['score']['original_module']['kernel']"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<14> : tensor<i32>
    %1 = stablehlo.compare LT, %arg89, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg89, %c_3 : tensor<i32>
    %3 = stablehlo.maximum %c_3, %2 : tensor<i32>
    %4 = stablehlo.minimum %c_0, %3 : tensor<i32>
    %5 = stablehlo.convert %4 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.400000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_4 : tensor<f32>
    %7 = stablehlo.subtract %cst_2, %6 : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %9 = stablehlo.add %8, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %10 = stablehlo.subtract %arg89, %c_0 : tensor<i32>
    %11 = stablehlo.convert %10 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %12 = stablehlo.minimum %11, %cst_8 : tensor<f32>
    %13 = stablehlo.multiply %cst_7, %12 : tensor<f32>
    %14 = stablehlo.divide %13, %cst_8 : tensor<f32>
    %15 = stablehlo.cosine %14 : tensor<f32>
    %16 = stablehlo.add %cst_2, %15 : tensor<f32>
    %17 = stablehlo.multiply %cst_6, %16 : tensor<f32>
    %18 = stablehlo.power %17, %cst_2 : tensor<f32>
    %19 = stablehlo.multiply %cst_2, %18 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.add %19, %cst_9 : tensor<f32>
    %21 = stablehlo.multiply %cst_5, %20 : tensor<f32>
    %22 = stablehlo.select %1, %9, %21 : tensor<i1>, tensor<f32>
    %23 = stablehlo.multiply %cst, %22 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %26 = stablehlo.broadcast_in_dim %arg109, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x32x2xf32>
    %29 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %30 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %31 = stablehlo.iota dim = 0 : tensor<128xi32>
    %32 = stablehlo.multiply %30, %31 : tensor<128xi32>
    %33 = stablehlo.add %29, %32 : tensor<128xi32>
    %34 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %35 = stablehlo.compare LT, %33, %34, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %c_11 = stablehlo.constant dense<128> : tensor<i32>
    %36 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %37 = stablehlo.add %33, %36 : tensor<128xi32>
    %38 = stablehlo.select %35, %37, %33 : tensor<128xi1>, tensor<128xi32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<128xi32>) -> tensor<128x1xi32>
    %40 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %41 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %42 = stablehlo.iota dim = 0 : tensor<32xi32>
    %43 = stablehlo.multiply %41, %42 : tensor<32xi32>
    %44 = stablehlo.add %40, %43 : tensor<32xi32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<32xi32>) -> tensor<1x32xi32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x32xi32>) -> tensor<128x32xi32>
    %47 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %48 = stablehlo.compare NE, %arg113, %47, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %49 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %50 = stablehlo.compare EQ, %arg111, %49, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %51 = stablehlo.and %48, %50 : tensor<128x32xi1>
    %52 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %53 = stablehlo.select %51, %52, %arg113 : tensor<128x32xi1>, tensor<128x32xi32>
    %54 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %55 = stablehlo.compare NE, %53, %54, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %56 = stablehlo.convert %55 : (tensor<128x32xi1>) -> tensor<128x32xi32>
    %57 = stablehlo.multiply %46, %56 : tensor<128x32xi32>
    %58 = stablehlo.iota dim = 1 : tensor<128x32xi32>
    %c_12 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %59:2 = stablehlo.reduce(%57 init: %c_12), (%58 init: %c_3) across dimensions = [1] : (tensor<128x32xi32>, tensor<128x32xi32>, tensor<i32>, tensor<i32>) -> (tensor<128xi32>, tensor<128xi32>)
     reducer(%arg114: tensor<i32>, %arg116: tensor<i32>) (%arg115: tensor<i32>, %arg117: tensor<i32>)  {
      %1997 = stablehlo.compare GT, %arg114, %arg116, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %1998 = stablehlo.compare NE, %arg114, %arg114, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %1999 = stablehlo.or %1997, %1998 : tensor<i1>
      %2000 = stablehlo.select %1999, %arg114, %arg116 : tensor<i1>, tensor<i32>
      %2001 = stablehlo.compare EQ, %arg114, %arg116, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %2002 = stablehlo.compare LT, %arg115, %arg117, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %2003 = stablehlo.and %2001, %2002 : tensor<i1>
      %2004 = stablehlo.or %1999, %2003 : tensor<i1>
      %2005 = stablehlo.select %2004, %arg115, %arg117 : tensor<i1>, tensor<i32>
      stablehlo.return %2000, %2005 : tensor<i32>, tensor<i32>
    }
    %60 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %61 = stablehlo.compare LT, %59#1, %60, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %c_13 = stablehlo.constant dense<32> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %63 = stablehlo.add %59#1, %62 : tensor<128xi32>
    %64 = stablehlo.select %61, %63, %59#1 : tensor<128xi1>, tensor<128xi32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<128xi32>) -> tensor<128x1xi32>
    %66 = stablehlo.concatenate %39, %65, dim = 1 : (tensor<128x1xi32>, tensor<128x1xi32>) -> tensor<128x2xi32>
    %cst_14 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %67 = stablehlo.divide %cst_2, %cst_14 : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %69 = stablehlo.negate %68 : tensor<128xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %71 = stablehlo.multiply %arg112, %70 : tensor<128x2xf32>
    %72 = stablehlo.negate %71 : tensor<128x2xf32>
    %73 = stablehlo.reduce(%72 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %74 = stablehlo.reshape %73 : (tensor<128xf32>) -> tensor<128x1xf32>
    %75 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %76 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %77 = stablehlo.compare LT, %53, %76, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %c_15 = stablehlo.constant dense<12288> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %79 = stablehlo.add %53, %78 : tensor<128x32xi32>
    %80 = stablehlo.select %77, %79, %53 : tensor<128x32xi1>, tensor<128x32xi32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<128x32xi32>) -> tensor<128x32x1xi32>
    %82 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32x1xi32>
    %83 = stablehlo.compare GE, %81, %82, SIGNED : (tensor<128x32x1xi32>, tensor<128x32x1xi32>) -> tensor<128x32x1xi1>
    %c_16 = stablehlo.constant dense<12287> : tensor<1xi32>
    %84 = stablehlo.broadcast_in_dim %c_16, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<128x32x1xi32>
    %86 = stablehlo.compare LE, %81, %85, SIGNED : (tensor<128x32x1xi32>, tensor<128x32x1xi32>) -> tensor<128x32x1xi1>
    %87 = stablehlo.and %83, %86 : tensor<128x32x1xi1>
    %c_17 = stablehlo.constant dense<true> : tensor<i1>
    %88 = stablehlo.reduce(%87 init: %c_17) applies stablehlo.and across dimensions = [2] : (tensor<128x32x1xi1>, tensor<i1>) -> tensor<128x32xi1>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<128x32xi1>) -> tensor<128x32x64xi1>
    %90 = "stablehlo.gather"(%arg90, %81) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<12288x64xf32>, tensor<128x32x1xi32>) -> tensor<128x32x64xf32>
    %cst_18 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %92 = stablehlo.select %89, %90, %91 : tensor<128x32x64xi1>, tensor<128x32x64xf32>
    %93 = stablehlo.broadcast_in_dim %arg91, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %96 = stablehlo.power %92, %95 : tensor<128x32x64xf32>
    %97 = stablehlo.reduce(%96 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_20 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %100 = stablehlo.divide %98, %99 : tensor<128x32x1xf32>
    %cst_21 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %102 = stablehlo.add %100, %101 : tensor<128x32x1xf32>
    %103 = stablehlo.rsqrt %102 : tensor<128x32x1xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %105 = stablehlo.multiply %92, %104 : tensor<128x32x64xf32>
    %106 = stablehlo.multiply %94, %105 : tensor<128x32x64xf32>
    %107 = stablehlo.dot_general %106, %arg98, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %108 = stablehlo.dot_general %106, %arg11, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %109 = stablehlo.dot_general %108, %arg12, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %110 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %111 = stablehlo.multiply %109, %110 : tensor<128x32x64xf32>
    %112 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %113 = stablehlo.multiply %111, %112 : tensor<128x32x64xf32>
    %114 = stablehlo.add %107, %113 : tensor<128x32x64xf32>
    %115 = stablehlo.reshape %114 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %116 = stablehlo.transpose %115, dims = [0, 2, 1, 3] : (tensor<128x32x4x16xf32>) -> tensor<128x4x32x16xf32>
    %117 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %118 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %119 = stablehlo.iota dim = 0 : tensor<32xi32>
    %120 = stablehlo.multiply %118, %119 : tensor<32xi32>
    %121 = stablehlo.add %117, %120 : tensor<32xi32>
    %122 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %123 = stablehlo.add %121, %122 : tensor<32xi32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [1] : (tensor<32xi32>) -> tensor<1x32xi32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<1x32xi32>) -> tensor<1x32x1xi32>
    %126 = stablehlo.convert %125 : (tensor<1x32x1xi32>) -> tensor<1x32x1xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2] : (tensor<1x32x1xf32>) -> tensor<1x32x8xf32>
    %cst_22 = stablehlo.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %128 = stablehlo.broadcast_in_dim %cst_22, dims = [2] : (tensor<8xf32>) -> tensor<1x1x8xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1, 2] : (tensor<1x1x8xf32>) -> tensor<1x32x8xf32>
    %130 = stablehlo.multiply %127, %129 : tensor<1x32x8xf32>
    %131 = stablehlo.concatenate %130, %130, dim = 2 : (tensor<1x32x8xf32>, tensor<1x32x8xf32>) -> tensor<1x32x16xf32>
    %132 = stablehlo.cosine %131 : tensor<1x32x16xf32>
    %133 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x32x16xf32>
    %134 = stablehlo.multiply %132, %133 : tensor<1x32x16xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 2, 3] : (tensor<1x32x16xf32>) -> tensor<1x1x32x16xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %137 = stablehlo.multiply %116, %136 : tensor<128x4x32x16xf32>
    %138 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x4x32x8xf32>
    %139 = stablehlo.slice %116 [0:128, 0:4, 0:32, 8:16] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %140 = stablehlo.multiply %138, %139 : tensor<128x4x32x8xf32>
    %141 = stablehlo.slice %116 [0:128, 0:4, 0:32, 0:8] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %142 = stablehlo.concatenate %140, %141, dim = 3 : (tensor<128x4x32x8xf32>, tensor<128x4x32x8xf32>) -> tensor<128x4x32x16xf32>
    %143 = stablehlo.sine %131 : tensor<1x32x16xf32>
    %144 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x32x16xf32>
    %145 = stablehlo.multiply %143, %144 : tensor<1x32x16xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 2, 3] : (tensor<1x32x16xf32>) -> tensor<1x1x32x16xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %148 = stablehlo.multiply %142, %147 : tensor<128x4x32x16xf32>
    %149 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x4x32x16xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<128x4x32x16xf32>
    %151 = stablehlo.add %137, %150 : tensor<128x4x32x16xf32>
    %152 = stablehlo.reshape %151 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %153 = stablehlo.dot_general %106, %arg96, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %154 = stablehlo.dot_general %106, %arg7, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %155 = stablehlo.dot_general %154, %arg8, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %156 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %157 = stablehlo.multiply %155, %156 : tensor<128x32x32xf32>
    %158 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %159 = stablehlo.multiply %157, %158 : tensor<128x32x32xf32>
    %160 = stablehlo.add %153, %159 : tensor<128x32x32xf32>
    %161 = stablehlo.reshape %160 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %162 = stablehlo.transpose %161, dims = [0, 2, 1, 3] : (tensor<128x32x2x16xf32>) -> tensor<128x2x32x16xf32>
    %163 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %164 = stablehlo.multiply %162, %163 : tensor<128x2x32x16xf32>
    %165 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x2x32x8xf32>
    %166 = stablehlo.slice %162 [0:128, 0:2, 0:32, 8:16] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %167 = stablehlo.multiply %165, %166 : tensor<128x2x32x8xf32>
    %168 = stablehlo.slice %162 [0:128, 0:2, 0:32, 0:8] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %169 = stablehlo.concatenate %167, %168, dim = 3 : (tensor<128x2x32x8xf32>, tensor<128x2x32x8xf32>) -> tensor<128x2x32x16xf32>
    %170 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %171 = stablehlo.multiply %169, %170 : tensor<128x2x32x16xf32>
    %172 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x32x16xf32>
    %173 = stablehlo.multiply %171, %172 : tensor<128x2x32x16xf32>
    %174 = stablehlo.add %164, %173 : tensor<128x2x32x16xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2, 3, 4] : (tensor<128x2x1x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %177 = stablehlo.reshape %176 : (tensor<128x2x2x32x16xf32>) -> tensor<128x4x32x16xf32>
    %178 = stablehlo.transpose %177, dims = [0, 1, 3, 2] : (tensor<128x4x32x16xf32>) -> tensor<128x4x16x32xf32>
    %179 = stablehlo.reshape %178 : (tensor<128x4x16x32xf32>) -> tensor<512x16x32xf32>
    %180 = stablehlo.dot_general %152, %179, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<512x32x16xf32>, tensor<512x16x32xf32>) -> tensor<512x32x32xf32>
    %181 = stablehlo.reshape %180 : (tensor<512x32x32xf32>) -> tensor<128x4x32x32xf32>
    %cst_23 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<128x4x32x32xf32>
    %183 = stablehlo.multiply %181, %182 : tensor<128x4x32x32xf32>
    %184 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i1>) -> tensor<1x1x32x32xi1>
    %185 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %186 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %187 = stablehlo.iota dim = 0 : tensor<32xi32>
    %188 = stablehlo.multiply %186, %187 : tensor<32xi32>
    %189 = stablehlo.add %185, %188 : tensor<32xi32>
    %190 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %191 = stablehlo.add %189, %190 : tensor<32xi32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [3] : (tensor<32xi32>) -> tensor<1x1x1x32xi32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xi32>) -> tensor<1x1x32x32xi32>
    %194 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %195 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %196 = stablehlo.iota dim = 0 : tensor<32xi32>
    %197 = stablehlo.multiply %195, %196 : tensor<32xi32>
    %198 = stablehlo.add %194, %197 : tensor<32xi32>
    %199 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %200 = stablehlo.add %198, %199 : tensor<32xi32>
    %201 = stablehlo.broadcast_in_dim %200, dims = [2] : (tensor<32xi32>) -> tensor<1x1x32x1xi32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2, 3] : (tensor<1x1x32x1xi32>) -> tensor<1x1x32x32xi32>
    %203 = stablehlo.compare LE, %193, %202, SIGNED : (tensor<1x1x32x32xi32>, tensor<1x1x32x32xi32>) -> tensor<1x1x32x32xi1>
    %204 = stablehlo.and %184, %203 : tensor<1x1x32x32xi1>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2, 3] : (tensor<1x1x32x32xi1>) -> tensor<128x1x32x32xi1>
    %206 = stablehlo.convert %48 : (tensor<128x32xi1>) -> tensor<128x32xi32>
    %207 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %208 = stablehlo.compare NE, %206, %207, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %209 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %210 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %211 = stablehlo.iota dim = 0 : tensor<128xi32>
    %212 = stablehlo.multiply %210, %211 : tensor<128xi32>
    %213 = stablehlo.add %209, %212 : tensor<128xi32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [0] : (tensor<128xi32>) -> tensor<128x1x1x1xi32>
    %215 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x1x1x1xi32>
    %216 = stablehlo.compare LT, %214, %215, SIGNED : (tensor<128x1x1x1xi32>, tensor<128x1x1x1xi32>) -> tensor<128x1x1x1xi1>
    %217 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<128x1x1x1xi32>
    %218 = stablehlo.add %214, %217 : tensor<128x1x1x1xi32>
    %219 = stablehlo.select %216, %218, %214 : tensor<128x1x1x1xi1>, tensor<128x1x1x1xi32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<128x1x1x1xi32>) -> tensor<128x1x1x32xi32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2, 3] : (tensor<128x1x1x32xi32>) -> tensor<128x1x1x32x1xi32>
    %222 = stablehlo.broadcast_in_dim %191, dims = [3] : (tensor<32xi32>) -> tensor<1x1x1x32xi32>
    %223 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x1x1x32xi32>
    %224 = stablehlo.compare LT, %222, %223, SIGNED : (tensor<1x1x1x32xi32>, tensor<1x1x1x32xi32>) -> tensor<1x1x1x32xi1>
    %225 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<1x1x1x32xi32>
    %226 = stablehlo.add %222, %225 : tensor<1x1x1x32xi32>
    %227 = stablehlo.select %224, %226, %222 : tensor<1x1x1x32xi1>, tensor<1x1x1x32xi32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xi32>) -> tensor<128x1x1x32xi32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2, 3] : (tensor<128x1x1x32xi32>) -> tensor<128x1x1x32x1xi32>
    %230 = stablehlo.concatenate %221, %229, dim = 4 : (tensor<128x1x1x32x1xi32>, tensor<128x1x1x32x1xi32>) -> tensor<128x1x1x32x2xi32>
    %231 = "stablehlo.gather"(%208, %230) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 4>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<128x32xi1>, tensor<128x1x1x32x2xi32>) -> tensor<128x1x1x32xi1>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2, 3] : (tensor<128x1x1x32xi1>) -> tensor<128x1x32x32xi1>
    %233 = stablehlo.and %205, %232 : tensor<128x1x32x32xi1>
    %234 = stablehlo.not %233 : tensor<128x1x32x32xi1>
    %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<128x1x32x32xf32>
    %236 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [2, 3] : (tensor<32x32xf32>) -> tensor<128x1x32x32xf32>
    %238 = stablehlo.select %234, %235, %237 : tensor<128x1x32x32xi1>, tensor<128x1x32x32xf32>
    %239 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x1x32x32xf32>
    %240 = stablehlo.multiply %238, %239 : tensor<128x1x32x32xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2, 3] : (tensor<128x1x32x32xf32>) -> tensor<128x4x32x32xf32>
    %242 = stablehlo.add %183, %241 : tensor<128x4x32x32xf32>
    %243 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %244 = stablehlo.reduce(%242 init: %cst_24) applies stablehlo.maximum across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %245 = stablehlo.maximum %243, %244 : tensor<128x4x32xf32>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %248 = stablehlo.subtract %242, %247 : tensor<128x4x32x32xf32>
    %249 = stablehlo.exponential %248 : tensor<128x4x32x32xf32>
    %250 = stablehlo.reduce(%249 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %252 = stablehlo.broadcast_in_dim %251, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %253 = stablehlo.divide %249, %252 : tensor<128x4x32x32xf32>
    %254 = stablehlo.reshape %253 : (tensor<128x4x32x32xf32>) -> tensor<512x32x32xf32>
    %255 = stablehlo.dot_general %106, %arg99, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %256 = stablehlo.dot_general %106, %arg13, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %257 = stablehlo.dot_general %256, %arg14, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %258 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %259 = stablehlo.multiply %257, %258 : tensor<128x32x32xf32>
    %260 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %261 = stablehlo.multiply %259, %260 : tensor<128x32x32xf32>
    %262 = stablehlo.add %255, %261 : tensor<128x32x32xf32>
    %263 = stablehlo.reshape %262 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %264 = stablehlo.transpose %263, dims = [0, 2, 1, 3] : (tensor<128x32x2x16xf32>) -> tensor<128x2x32x16xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2, 3, 4] : (tensor<128x2x1x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %267 = stablehlo.reshape %266 : (tensor<128x2x2x32x16xf32>) -> tensor<128x4x32x16xf32>
    %268 = stablehlo.reshape %267 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %269 = stablehlo.dot_general %254, %268, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<512x32x32xf32>, tensor<512x32x16xf32>) -> tensor<512x32x16xf32>
    %270 = stablehlo.reshape %269 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %271 = stablehlo.transpose %270, dims = [0, 2, 1, 3] : (tensor<128x4x32x16xf32>) -> tensor<128x32x4x16xf32>
    %272 = stablehlo.reshape %271 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %273 = stablehlo.dot_general %272, %arg97, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %274 = stablehlo.dot_general %272, %arg9, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %275 = stablehlo.dot_general %274, %arg10, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %276 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %277 = stablehlo.multiply %275, %276 : tensor<128x32x64xf32>
    %278 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %279 = stablehlo.multiply %277, %278 : tensor<128x32x64xf32>
    %280 = stablehlo.add %273, %279 : tensor<128x32x64xf32>
    %281 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %282 = stablehlo.multiply %280, %281 : tensor<128x32x64xf32>
    %283 = stablehlo.add %92, %282 : tensor<128x32x64xf32>
    %284 = stablehlo.broadcast_in_dim %arg95, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %286 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %287 = stablehlo.power %283, %286 : tensor<128x32x64xf32>
    %288 = stablehlo.reduce(%287 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %289 = stablehlo.broadcast_in_dim %288, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %290 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %291 = stablehlo.divide %289, %290 : tensor<128x32x1xf32>
    %292 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %293 = stablehlo.add %291, %292 : tensor<128x32x1xf32>
    %294 = stablehlo.rsqrt %293 : tensor<128x32x1xf32>
    %295 = stablehlo.broadcast_in_dim %294, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %296 = stablehlo.multiply %283, %295 : tensor<128x32x64xf32>
    %297 = stablehlo.multiply %285, %296 : tensor<128x32x64xf32>
    %298 = stablehlo.dot_general %297, %arg93, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %299 = stablehlo.dot_general %297, %arg3, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %300 = stablehlo.dot_general %299, %arg4, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %301 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %302 = stablehlo.multiply %300, %301 : tensor<128x32x176xf32>
    %303 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %304 = stablehlo.multiply %302, %303 : tensor<128x32x176xf32>
    %305 = stablehlo.add %298, %304 : tensor<128x32x176xf32>
    %306 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %307 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %308 = stablehlo.negate %305 : tensor<128x32x176xf32>
    %309 = stablehlo.exponential %308 : tensor<128x32x176xf32>
    %310 = stablehlo.add %307, %309 : tensor<128x32x176xf32>
    %311 = stablehlo.divide %306, %310 : tensor<128x32x176xf32>
    %312 = stablehlo.multiply %305, %311 : tensor<128x32x176xf32>
    %313 = stablehlo.dot_general %297, %arg94, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %314 = stablehlo.dot_general %297, %arg5, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %315 = stablehlo.dot_general %314, %arg6, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %316 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %317 = stablehlo.multiply %315, %316 : tensor<128x32x176xf32>
    %318 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %319 = stablehlo.multiply %317, %318 : tensor<128x32x176xf32>
    %320 = stablehlo.add %313, %319 : tensor<128x32x176xf32>
    %321 = stablehlo.multiply %312, %320 : tensor<128x32x176xf32>
    %322 = stablehlo.dot_general %321, %arg92, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %323 = stablehlo.dot_general %321, %arg1, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x8xf32>) -> tensor<128x32x8xf32>
    %324 = stablehlo.dot_general %323, %arg2, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %325 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %326 = stablehlo.multiply %324, %325 : tensor<128x32x64xf32>
    %327 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %328 = stablehlo.multiply %326, %327 : tensor<128x32x64xf32>
    %329 = stablehlo.add %322, %328 : tensor<128x32x64xf32>
    %330 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %331 = stablehlo.multiply %329, %330 : tensor<128x32x64xf32>
    %332 = stablehlo.add %283, %331 : tensor<128x32x64xf32>
    %333 = stablehlo.broadcast_in_dim %arg100, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %335 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %336 = stablehlo.power %332, %335 : tensor<128x32x64xf32>
    %337 = stablehlo.reduce(%336 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %339 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %340 = stablehlo.divide %338, %339 : tensor<128x32x1xf32>
    %341 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %342 = stablehlo.add %340, %341 : tensor<128x32x1xf32>
    %343 = stablehlo.rsqrt %342 : tensor<128x32x1xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %345 = stablehlo.multiply %332, %344 : tensor<128x32x64xf32>
    %346 = stablehlo.multiply %334, %345 : tensor<128x32x64xf32>
    %347 = stablehlo.dot_general %346, %arg107, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %348 = stablehlo.dot_general %346, %arg25, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %349 = stablehlo.dot_general %348, %arg26, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %350 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %351 = stablehlo.multiply %349, %350 : tensor<128x32x64xf32>
    %352 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %353 = stablehlo.multiply %351, %352 : tensor<128x32x64xf32>
    %354 = stablehlo.add %347, %353 : tensor<128x32x64xf32>
    %355 = stablehlo.reshape %354 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %356 = stablehlo.transpose %355, dims = [0, 2, 1, 3] : (tensor<128x32x4x16xf32>) -> tensor<128x4x32x16xf32>
    %357 = stablehlo.broadcast_in_dim %134, dims = [0, 2, 3] : (tensor<1x32x16xf32>) -> tensor<1x1x32x16xf32>
    %358 = stablehlo.broadcast_in_dim %357, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %359 = stablehlo.multiply %356, %358 : tensor<128x4x32x16xf32>
    %360 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x4x32x8xf32>
    %361 = stablehlo.slice %356 [0:128, 0:4, 0:32, 8:16] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %362 = stablehlo.multiply %360, %361 : tensor<128x4x32x8xf32>
    %363 = stablehlo.slice %356 [0:128, 0:4, 0:32, 0:8] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %364 = stablehlo.concatenate %362, %363, dim = 3 : (tensor<128x4x32x8xf32>, tensor<128x4x32x8xf32>) -> tensor<128x4x32x16xf32>
    %365 = stablehlo.broadcast_in_dim %145, dims = [0, 2, 3] : (tensor<1x32x16xf32>) -> tensor<1x1x32x16xf32>
    %366 = stablehlo.broadcast_in_dim %365, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %367 = stablehlo.multiply %364, %366 : tensor<128x4x32x16xf32>
    %368 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x4x32x16xf32>
    %369 = stablehlo.multiply %367, %368 : tensor<128x4x32x16xf32>
    %370 = stablehlo.add %359, %369 : tensor<128x4x32x16xf32>
    %371 = stablehlo.reshape %370 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %372 = stablehlo.dot_general %346, %arg105, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %373 = stablehlo.dot_general %346, %arg21, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %374 = stablehlo.dot_general %373, %arg22, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %375 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %376 = stablehlo.multiply %374, %375 : tensor<128x32x32xf32>
    %377 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %378 = stablehlo.multiply %376, %377 : tensor<128x32x32xf32>
    %379 = stablehlo.add %372, %378 : tensor<128x32x32xf32>
    %380 = stablehlo.reshape %379 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %381 = stablehlo.transpose %380, dims = [0, 2, 1, 3] : (tensor<128x32x2x16xf32>) -> tensor<128x2x32x16xf32>
    %382 = stablehlo.broadcast_in_dim %357, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %383 = stablehlo.multiply %381, %382 : tensor<128x2x32x16xf32>
    %384 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x2x32x8xf32>
    %385 = stablehlo.slice %381 [0:128, 0:2, 0:32, 8:16] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %386 = stablehlo.multiply %384, %385 : tensor<128x2x32x8xf32>
    %387 = stablehlo.slice %381 [0:128, 0:2, 0:32, 0:8] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %388 = stablehlo.concatenate %386, %387, dim = 3 : (tensor<128x2x32x8xf32>, tensor<128x2x32x8xf32>) -> tensor<128x2x32x16xf32>
    %389 = stablehlo.broadcast_in_dim %365, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %390 = stablehlo.multiply %388, %389 : tensor<128x2x32x16xf32>
    %391 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x32x16xf32>
    %392 = stablehlo.multiply %390, %391 : tensor<128x2x32x16xf32>
    %393 = stablehlo.add %383, %392 : tensor<128x2x32x16xf32>
    %394 = stablehlo.broadcast_in_dim %393, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %395 = stablehlo.broadcast_in_dim %394, dims = [0, 1, 2, 3, 4] : (tensor<128x2x1x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %396 = stablehlo.reshape %395 : (tensor<128x2x2x32x16xf32>) -> tensor<128x4x32x16xf32>
    %397 = stablehlo.transpose %396, dims = [0, 1, 3, 2] : (tensor<128x4x32x16xf32>) -> tensor<128x4x16x32xf32>
    %398 = stablehlo.reshape %397 : (tensor<128x4x16x32xf32>) -> tensor<512x16x32xf32>
    %399 = stablehlo.dot_general %371, %398, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<512x32x16xf32>, tensor<512x16x32xf32>) -> tensor<512x32x32xf32>
    %400 = stablehlo.reshape %399 : (tensor<512x32x32xf32>) -> tensor<128x4x32x32xf32>
    %401 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<128x4x32x32xf32>
    %402 = stablehlo.multiply %400, %401 : tensor<128x4x32x32xf32>
    %403 = stablehlo.not %233 : tensor<128x1x32x32xi1>
    %404 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<128x1x32x32xf32>
    %405 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %406 = stablehlo.broadcast_in_dim %405, dims = [2, 3] : (tensor<32x32xf32>) -> tensor<128x1x32x32xf32>
    %407 = stablehlo.select %403, %404, %406 : tensor<128x1x32x32xi1>, tensor<128x1x32x32xf32>
    %408 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x1x32x32xf32>
    %409 = stablehlo.multiply %407, %408 : tensor<128x1x32x32xf32>
    %410 = stablehlo.broadcast_in_dim %409, dims = [0, 1, 2, 3] : (tensor<128x1x32x32xf32>) -> tensor<128x4x32x32xf32>
    %411 = stablehlo.add %402, %410 : tensor<128x4x32x32xf32>
    %412 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %413 = stablehlo.reduce(%411 init: %cst_24) applies stablehlo.maximum across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %414 = stablehlo.maximum %412, %413 : tensor<128x4x32xf32>
    %415 = stablehlo.broadcast_in_dim %414, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %416 = stablehlo.broadcast_in_dim %415, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %417 = stablehlo.subtract %411, %416 : tensor<128x4x32x32xf32>
    %418 = stablehlo.exponential %417 : tensor<128x4x32x32xf32>
    %419 = stablehlo.reduce(%418 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %420 = stablehlo.broadcast_in_dim %419, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %421 = stablehlo.broadcast_in_dim %420, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %422 = stablehlo.divide %418, %421 : tensor<128x4x32x32xf32>
    %423 = stablehlo.reshape %422 : (tensor<128x4x32x32xf32>) -> tensor<512x32x32xf32>
    %424 = stablehlo.dot_general %346, %arg108, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %425 = stablehlo.dot_general %346, %arg27, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %426 = stablehlo.dot_general %425, %arg28, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %427 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %428 = stablehlo.multiply %426, %427 : tensor<128x32x32xf32>
    %429 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %430 = stablehlo.multiply %428, %429 : tensor<128x32x32xf32>
    %431 = stablehlo.add %424, %430 : tensor<128x32x32xf32>
    %432 = stablehlo.reshape %431 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %433 = stablehlo.transpose %432, dims = [0, 2, 1, 3] : (tensor<128x32x2x16xf32>) -> tensor<128x2x32x16xf32>
    %434 = stablehlo.broadcast_in_dim %433, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %435 = stablehlo.broadcast_in_dim %434, dims = [0, 1, 2, 3, 4] : (tensor<128x2x1x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %436 = stablehlo.reshape %435 : (tensor<128x2x2x32x16xf32>) -> tensor<128x4x32x16xf32>
    %437 = stablehlo.reshape %436 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %438 = stablehlo.dot_general %423, %437, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<512x32x32xf32>, tensor<512x32x16xf32>) -> tensor<512x32x16xf32>
    %439 = stablehlo.reshape %438 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %440 = stablehlo.transpose %439, dims = [0, 2, 1, 3] : (tensor<128x4x32x16xf32>) -> tensor<128x32x4x16xf32>
    %441 = stablehlo.reshape %440 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %442 = stablehlo.dot_general %441, %arg106, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %443 = stablehlo.dot_general %441, %arg23, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %444 = stablehlo.dot_general %443, %arg24, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %445 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %446 = stablehlo.multiply %444, %445 : tensor<128x32x64xf32>
    %447 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %448 = stablehlo.multiply %446, %447 : tensor<128x32x64xf32>
    %449 = stablehlo.add %442, %448 : tensor<128x32x64xf32>
    %450 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %451 = stablehlo.multiply %449, %450 : tensor<128x32x64xf32>
    %452 = stablehlo.add %332, %451 : tensor<128x32x64xf32>
    %453 = stablehlo.broadcast_in_dim %arg104, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %454 = stablehlo.broadcast_in_dim %453, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %455 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %456 = stablehlo.power %452, %455 : tensor<128x32x64xf32>
    %457 = stablehlo.reduce(%456 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %458 = stablehlo.broadcast_in_dim %457, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %459 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %460 = stablehlo.divide %458, %459 : tensor<128x32x1xf32>
    %461 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %462 = stablehlo.add %460, %461 : tensor<128x32x1xf32>
    %463 = stablehlo.rsqrt %462 : tensor<128x32x1xf32>
    %464 = stablehlo.broadcast_in_dim %463, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %465 = stablehlo.multiply %452, %464 : tensor<128x32x64xf32>
    %466 = stablehlo.multiply %454, %465 : tensor<128x32x64xf32>
    %467 = stablehlo.dot_general %466, %arg102, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %468 = stablehlo.dot_general %466, %arg17, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %469 = stablehlo.dot_general %468, %arg18, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %470 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %471 = stablehlo.multiply %469, %470 : tensor<128x32x176xf32>
    %472 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %473 = stablehlo.multiply %471, %472 : tensor<128x32x176xf32>
    %474 = stablehlo.add %467, %473 : tensor<128x32x176xf32>
    %475 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %476 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %477 = stablehlo.negate %474 : tensor<128x32x176xf32>
    %478 = stablehlo.exponential %477 : tensor<128x32x176xf32>
    %479 = stablehlo.add %476, %478 : tensor<128x32x176xf32>
    %480 = stablehlo.divide %475, %479 : tensor<128x32x176xf32>
    %481 = stablehlo.multiply %474, %480 : tensor<128x32x176xf32>
    %482 = stablehlo.dot_general %466, %arg103, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %483 = stablehlo.dot_general %466, %arg19, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %484 = stablehlo.dot_general %483, %arg20, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %485 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %486 = stablehlo.multiply %484, %485 : tensor<128x32x176xf32>
    %487 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %488 = stablehlo.multiply %486, %487 : tensor<128x32x176xf32>
    %489 = stablehlo.add %482, %488 : tensor<128x32x176xf32>
    %490 = stablehlo.multiply %481, %489 : tensor<128x32x176xf32>
    %491 = stablehlo.dot_general %490, %arg101, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %492 = stablehlo.dot_general %490, %arg15, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x8xf32>) -> tensor<128x32x8xf32>
    %493 = stablehlo.dot_general %492, %arg16, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %494 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %495 = stablehlo.multiply %493, %494 : tensor<128x32x64xf32>
    %496 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %497 = stablehlo.multiply %495, %496 : tensor<128x32x64xf32>
    %498 = stablehlo.add %491, %497 : tensor<128x32x64xf32>
    %499 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %500 = stablehlo.multiply %498, %499 : tensor<128x32x64xf32>
    %501 = stablehlo.add %452, %500 : tensor<128x32x64xf32>
    %502 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %503 = stablehlo.power %501, %502 : tensor<128x32x64xf32>
    %504 = stablehlo.reduce(%503 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %505 = stablehlo.broadcast_in_dim %504, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %506 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %507 = stablehlo.divide %505, %506 : tensor<128x32x1xf32>
    %508 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %509 = stablehlo.add %507, %508 : tensor<128x32x1xf32>
    %510 = stablehlo.rsqrt %509 : tensor<128x32x1xf32>
    %511 = stablehlo.broadcast_in_dim %510, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %512 = stablehlo.multiply %501, %511 : tensor<128x32x64xf32>
    %513 = stablehlo.multiply %75, %512 : tensor<128x32x64xf32>
    %514 = stablehlo.dot_general %513, %arg29, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x2xf32>) -> tensor<128x32x2xf32>
    %515 = "stablehlo.gather"(%514, %66) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 2>}> : (tensor<128x32x2xf32>, tensor<128x2xi32>) -> tensor<128x2xf32>
    %516 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %517 = stablehlo.reduce(%515 init: %cst_24) applies stablehlo.maximum across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %518 = stablehlo.maximum %516, %517 : tensor<128xf32>
    %519 = stablehlo.broadcast_in_dim %518, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %520 = stablehlo.broadcast_in_dim %519, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %521 = stablehlo.subtract %515, %520 : tensor<128x2xf32>
    %522 = stablehlo.exponential %521 : tensor<128x2xf32>
    %523 = stablehlo.reduce(%522 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %524 = stablehlo.broadcast_in_dim %523, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %525 = stablehlo.divide %74, %524 : tensor<128x1xf32>
    %526 = stablehlo.reduce(%525 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %527 = stablehlo.broadcast_in_dim %526, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %528 = stablehlo.multiply %527, %522 : tensor<128x2xf32>
    %529 = stablehlo.add %71, %528 : tensor<128x2xf32>
    %530 = "stablehlo.scatter"(%28, %66, %529) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg114: tensor<f32>, %arg115: tensor<f32>):
      %1997 = stablehlo.add %arg114, %arg115 : tensor<f32>
      stablehlo.return %1997 : tensor<f32>
    }) : (tensor<128x32x2xf32>, tensor<128x2xi32>, tensor<128x2xf32>) -> tensor<128x32x2xf32>
    %531 = stablehlo.dot_general %530, %arg29, contracting_dims = [2] x [1] : (tensor<128x32x2xf32>, tensor<64x2xf32>) -> tensor<128x32x64xf32>
    %532 = stablehlo.multiply %27, %531 : tensor<128x32x64xf32>
    %533 = stablehlo.broadcast_in_dim %510, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %534 = stablehlo.multiply %532, %533 : tensor<128x32x64xf32>
    %535 = stablehlo.multiply %501, %532 : tensor<128x32x64xf32>
    %536 = stablehlo.reduce(%535 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %537 = stablehlo.reshape %536 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_25 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %538 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %539 = stablehlo.divide %510, %509 : tensor<128x32x1xf32>
    %540 = stablehlo.multiply %538, %539 : tensor<128x32x1xf32>
    %541 = stablehlo.multiply %537, %540 : tensor<128x32x1xf32>
    %542 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %543 = stablehlo.divide %541, %542 : tensor<128x32x1xf32>
    %544 = stablehlo.reduce(%543 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %545 = stablehlo.broadcast_in_dim %544, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %546 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %547 = stablehlo.subtract %cst_19, %cst_2 : tensor<f32>
    %548 = stablehlo.broadcast_in_dim %547, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %549 = stablehlo.power %501, %548 : tensor<128x32x64xf32>
    %550 = stablehlo.multiply %546, %549 : tensor<128x32x64xf32>
    %551 = stablehlo.multiply %545, %550 : tensor<128x32x64xf32>
    %552 = stablehlo.add %534, %551 : tensor<128x32x64xf32>
    %553 = stablehlo.broadcast_in_dim %453, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %554 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %555 = stablehlo.multiply %552, %554 : tensor<128x32x64xf32>
    %556 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %557 = stablehlo.multiply %555, %556 : tensor<128x32x64xf32>
    %558 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %559 = stablehlo.multiply %557, %558 : tensor<128x32x64xf32>
    %560 = stablehlo.dot_general %559, %arg16, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %561 = stablehlo.dot_general %560, %arg15, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<176x8xf32>) -> tensor<128x32x176xf32>
    %562 = stablehlo.dot_general %555, %arg101, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %563 = stablehlo.add %561, %562 : tensor<128x32x176xf32>
    %564 = stablehlo.multiply %481, %563 : tensor<128x32x176xf32>
    %565 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %566 = stablehlo.multiply %564, %565 : tensor<128x32x176xf32>
    %567 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %568 = stablehlo.multiply %566, %567 : tensor<128x32x176xf32>
    %569 = stablehlo.dot_general %568, %arg20, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %570 = stablehlo.dot_general %569, %arg19, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %571 = stablehlo.dot_general %564, %arg103, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %572 = stablehlo.add %570, %571 : tensor<128x32x64xf32>
    %573 = stablehlo.multiply %563, %489 : tensor<128x32x176xf32>
    %574 = stablehlo.multiply %573, %480 : tensor<128x32x176xf32>
    %575 = stablehlo.multiply %474, %573 : tensor<128x32x176xf32>
    %576 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %577 = stablehlo.subtract %576, %480 : tensor<128x32x176xf32>
    %578 = stablehlo.multiply %480, %577 : tensor<128x32x176xf32>
    %579 = stablehlo.multiply %575, %578 : tensor<128x32x176xf32>
    %580 = stablehlo.add %574, %579 : tensor<128x32x176xf32>
    %581 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %582 = stablehlo.multiply %580, %581 : tensor<128x32x176xf32>
    %583 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %584 = stablehlo.multiply %582, %583 : tensor<128x32x176xf32>
    %585 = stablehlo.dot_general %584, %arg18, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %586 = stablehlo.dot_general %585, %arg17, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %587 = stablehlo.add %572, %586 : tensor<128x32x64xf32>
    %588 = stablehlo.dot_general %580, %arg102, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %589 = stablehlo.add %587, %588 : tensor<128x32x64xf32>
    %590 = stablehlo.multiply %553, %589 : tensor<128x32x64xf32>
    %591 = stablehlo.broadcast_in_dim %463, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %592 = stablehlo.multiply %590, %591 : tensor<128x32x64xf32>
    %593 = stablehlo.add %552, %592 : tensor<128x32x64xf32>
    %594 = stablehlo.multiply %452, %590 : tensor<128x32x64xf32>
    %595 = stablehlo.reduce(%594 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %596 = stablehlo.reshape %595 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %597 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %598 = stablehlo.divide %463, %462 : tensor<128x32x1xf32>
    %599 = stablehlo.multiply %597, %598 : tensor<128x32x1xf32>
    %600 = stablehlo.multiply %596, %599 : tensor<128x32x1xf32>
    %601 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %602 = stablehlo.divide %600, %601 : tensor<128x32x1xf32>
    %603 = stablehlo.reduce(%602 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %604 = stablehlo.broadcast_in_dim %603, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %605 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %606 = stablehlo.subtract %cst_19, %cst_2 : tensor<f32>
    %607 = stablehlo.broadcast_in_dim %606, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %608 = stablehlo.power %452, %607 : tensor<128x32x64xf32>
    %609 = stablehlo.multiply %605, %608 : tensor<128x32x64xf32>
    %610 = stablehlo.multiply %604, %609 : tensor<128x32x64xf32>
    %611 = stablehlo.add %593, %610 : tensor<128x32x64xf32>
    %612 = stablehlo.broadcast_in_dim %333, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %613 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %614 = stablehlo.multiply %611, %613 : tensor<128x32x64xf32>
    %615 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %616 = stablehlo.multiply %614, %615 : tensor<128x32x64xf32>
    %617 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %618 = stablehlo.multiply %616, %617 : tensor<128x32x64xf32>
    %619 = stablehlo.dot_general %618, %arg24, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %620 = stablehlo.dot_general %619, %arg23, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %621 = stablehlo.dot_general %614, %arg106, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %622 = stablehlo.add %620, %621 : tensor<128x32x64xf32>
    %623 = stablehlo.reshape %622 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %624 = stablehlo.transpose %623, dims = [0, 2, 1, 3] : (tensor<128x32x4x16xf32>) -> tensor<128x4x32x16xf32>
    %625 = stablehlo.reshape %624 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %626 = stablehlo.dot_general %625, %423, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<512x32x16xf32>, tensor<512x32x32xf32>) -> tensor<512x16x32xf32>
    %627 = stablehlo.transpose %626, dims = [0, 2, 1] : (tensor<512x16x32xf32>) -> tensor<512x32x16xf32>
    %628 = stablehlo.reshape %627 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %629 = stablehlo.reshape %628 : (tensor<128x4x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %630 = stablehlo.reduce(%629 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x2x2x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %631 = stablehlo.broadcast_in_dim %630, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %632 = stablehlo.reduce(%631 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x2x1x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %633 = stablehlo.transpose %632, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %634 = stablehlo.reshape %633 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %635 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %636 = stablehlo.multiply %634, %635 : tensor<128x32x32xf32>
    %637 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %638 = stablehlo.multiply %636, %637 : tensor<128x32x32xf32>
    %639 = stablehlo.dot_general %638, %arg28, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %640 = stablehlo.dot_general %639, %arg27, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %641 = stablehlo.dot_general %634, %arg108, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %642 = stablehlo.add %640, %641 : tensor<128x32x64xf32>
    %643 = stablehlo.dot_general %625, %437, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<512x32x16xf32>, tensor<512x32x16xf32>) -> tensor<512x32x32xf32>
    %644 = stablehlo.reshape %643 : (tensor<512x32x32xf32>) -> tensor<128x4x32x32xf32>
    %645 = stablehlo.broadcast_in_dim %420, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %646 = stablehlo.divide %644, %645 : tensor<128x4x32x32xf32>
    %647 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x4x32x1xf32>
    %648 = stablehlo.multiply %420, %420 : tensor<128x4x32x1xf32>
    %649 = stablehlo.divide %647, %648 : tensor<128x4x32x1xf32>
    %650 = stablehlo.broadcast_in_dim %649, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %651 = stablehlo.multiply %644, %650 : tensor<128x4x32x32xf32>
    %652 = stablehlo.multiply %651, %418 : tensor<128x4x32x32xf32>
    %653 = stablehlo.reduce(%652 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %654 = stablehlo.reshape %653 : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %655 = stablehlo.negate %654 : tensor<128x4x32x1xf32>
    %656 = stablehlo.reduce(%655 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x1xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %657 = stablehlo.broadcast_in_dim %656, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x32xf32>
    %658 = stablehlo.add %646, %657 : tensor<128x4x32x32xf32>
    %659 = stablehlo.multiply %658, %418 : tensor<128x4x32x32xf32>
    %660 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<128x4x32x32xf32>
    %661 = stablehlo.multiply %659, %660 : tensor<128x4x32x32xf32>
    %662 = stablehlo.reshape %661 : (tensor<128x4x32x32xf32>) -> tensor<512x32x32xf32>
    %663 = stablehlo.dot_general %662, %371, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<512x32x32xf32>, tensor<512x32x16xf32>) -> tensor<512x32x16xf32>
    %664 = stablehlo.transpose %663, dims = [0, 2, 1] : (tensor<512x32x16xf32>) -> tensor<512x16x32xf32>
    %665 = stablehlo.reshape %664 : (tensor<512x16x32xf32>) -> tensor<128x4x16x32xf32>
    %666 = stablehlo.transpose %665, dims = [0, 1, 3, 2] : (tensor<128x4x16x32xf32>) -> tensor<128x4x32x16xf32>
    %667 = stablehlo.reshape %666 : (tensor<128x4x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %668 = stablehlo.reduce(%667 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x2x2x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %669 = stablehlo.broadcast_in_dim %668, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %670 = stablehlo.reduce(%669 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x2x1x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %671 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x32x16xf32>
    %672 = stablehlo.multiply %670, %671 : tensor<128x2x32x16xf32>
    %673 = stablehlo.broadcast_in_dim %365, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %674 = stablehlo.multiply %672, %673 : tensor<128x2x32x16xf32>
    %675 = stablehlo.slice %674 [0:128, 0:2, 0:32, 8:16] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %676 = stablehlo.pad %675, %cst_9, low = [0, 0, 0, 0], high = [0, 0, 0, 8], interior = [0, 0, 0, 0] : (tensor<128x2x32x8xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %677 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x2x32x8xf32>
    %678 = stablehlo.slice %674 [0:128, 0:2, 0:32, 0:8] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %679 = stablehlo.multiply %677, %678 : tensor<128x2x32x8xf32>
    %680 = stablehlo.pad %679, %cst_9, low = [0, 0, 0, 8], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x2x32x8xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %681 = stablehlo.add %676, %680 : tensor<128x2x32x16xf32>
    %682 = stablehlo.broadcast_in_dim %357, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %683 = stablehlo.multiply %670, %682 : tensor<128x2x32x16xf32>
    %684 = stablehlo.add %681, %683 : tensor<128x2x32x16xf32>
    %685 = stablehlo.transpose %684, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %686 = stablehlo.reshape %685 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %687 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %688 = stablehlo.multiply %686, %687 : tensor<128x32x32xf32>
    %689 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %690 = stablehlo.multiply %688, %689 : tensor<128x32x32xf32>
    %691 = stablehlo.dot_general %690, %arg22, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %692 = stablehlo.dot_general %691, %arg21, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %693 = stablehlo.add %642, %692 : tensor<128x32x64xf32>
    %694 = stablehlo.dot_general %686, %arg105, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %695 = stablehlo.add %693, %694 : tensor<128x32x64xf32>
    %696 = stablehlo.dot_general %662, %398, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<512x32x32xf32>, tensor<512x16x32xf32>) -> tensor<512x32x16xf32>
    %697 = stablehlo.reshape %696 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %698 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x4x32x16xf32>
    %699 = stablehlo.multiply %697, %698 : tensor<128x4x32x16xf32>
    %700 = stablehlo.broadcast_in_dim %365, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %701 = stablehlo.multiply %699, %700 : tensor<128x4x32x16xf32>
    %702 = stablehlo.slice %701 [0:128, 0:4, 0:32, 8:16] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %703 = stablehlo.pad %702, %cst_9, low = [0, 0, 0, 0], high = [0, 0, 0, 8], interior = [0, 0, 0, 0] : (tensor<128x4x32x8xf32>, tensor<f32>) -> tensor<128x4x32x16xf32>
    %704 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x4x32x8xf32>
    %705 = stablehlo.slice %701 [0:128, 0:4, 0:32, 0:8] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %706 = stablehlo.multiply %704, %705 : tensor<128x4x32x8xf32>
    %707 = stablehlo.pad %706, %cst_9, low = [0, 0, 0, 8], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x4x32x8xf32>, tensor<f32>) -> tensor<128x4x32x16xf32>
    %708 = stablehlo.add %703, %707 : tensor<128x4x32x16xf32>
    %709 = stablehlo.broadcast_in_dim %357, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %710 = stablehlo.multiply %697, %709 : tensor<128x4x32x16xf32>
    %711 = stablehlo.add %708, %710 : tensor<128x4x32x16xf32>
    %712 = stablehlo.transpose %711, dims = [0, 2, 1, 3] : (tensor<128x4x32x16xf32>) -> tensor<128x32x4x16xf32>
    %713 = stablehlo.reshape %712 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %714 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %715 = stablehlo.multiply %713, %714 : tensor<128x32x64xf32>
    %716 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %717 = stablehlo.multiply %715, %716 : tensor<128x32x64xf32>
    %718 = stablehlo.dot_general %717, %arg26, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %719 = stablehlo.dot_general %718, %arg25, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %720 = stablehlo.add %695, %719 : tensor<128x32x64xf32>
    %721 = stablehlo.dot_general %713, %arg107, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %722 = stablehlo.add %720, %721 : tensor<128x32x64xf32>
    %723 = stablehlo.multiply %612, %722 : tensor<128x32x64xf32>
    %724 = stablehlo.broadcast_in_dim %343, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %725 = stablehlo.multiply %723, %724 : tensor<128x32x64xf32>
    %726 = stablehlo.add %611, %725 : tensor<128x32x64xf32>
    %727 = stablehlo.multiply %332, %723 : tensor<128x32x64xf32>
    %728 = stablehlo.reduce(%727 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %729 = stablehlo.reshape %728 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %730 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %731 = stablehlo.divide %343, %342 : tensor<128x32x1xf32>
    %732 = stablehlo.multiply %730, %731 : tensor<128x32x1xf32>
    %733 = stablehlo.multiply %729, %732 : tensor<128x32x1xf32>
    %734 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %735 = stablehlo.divide %733, %734 : tensor<128x32x1xf32>
    %736 = stablehlo.reduce(%735 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %737 = stablehlo.broadcast_in_dim %736, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %738 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %739 = stablehlo.subtract %cst_19, %cst_2 : tensor<f32>
    %740 = stablehlo.broadcast_in_dim %739, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %741 = stablehlo.power %332, %740 : tensor<128x32x64xf32>
    %742 = stablehlo.multiply %738, %741 : tensor<128x32x64xf32>
    %743 = stablehlo.multiply %737, %742 : tensor<128x32x64xf32>
    %744 = stablehlo.add %726, %743 : tensor<128x32x64xf32>
    %745 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %746 = stablehlo.multiply %744, %745 : tensor<128x32x64xf32>
    %747 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %748 = stablehlo.multiply %746, %747 : tensor<128x32x64xf32>
    %749 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %750 = stablehlo.multiply %748, %749 : tensor<128x32x64xf32>
    %751 = stablehlo.dot_general %750, %arg2, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %752 = stablehlo.dot_general %751, %321, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x176xf32>) -> tensor<8x176xf32>
    %753 = stablehlo.transpose %752, dims = [1, 0] : (tensor<8x176xf32>) -> tensor<176x8xf32>
    %754 = stablehlo.multiply %753, %753 : tensor<176x8xf32>
    %755 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %756 = stablehlo.multiply %755, %755 : tensor<176x8xf32>
    %757 = stablehlo.add %754, %756 : tensor<176x8xf32>
    %758 = stablehlo.reduce(%757 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x8xf32>, tensor<f32>) -> tensor<f32>
    %759 = stablehlo.add %cst_9, %758 : tensor<f32>
    %760 = stablehlo.dot_general %750, %323, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %761 = stablehlo.transpose %760, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %762 = stablehlo.multiply %761, %761 : tensor<8x64xf32>
    %763 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %764 = stablehlo.multiply %763, %763 : tensor<8x64xf32>
    %765 = stablehlo.add %762, %764 : tensor<8x64xf32>
    %766 = stablehlo.reduce(%765 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %767 = stablehlo.add %759, %766 : tensor<f32>
    %768 = stablehlo.dot_general %751, %arg1, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<176x8xf32>) -> tensor<128x32x176xf32>
    %769 = stablehlo.dot_general %746, %arg92, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %770 = stablehlo.add %768, %769 : tensor<128x32x176xf32>
    %771 = stablehlo.multiply %770, %320 : tensor<128x32x176xf32>
    %772 = stablehlo.multiply %771, %311 : tensor<128x32x176xf32>
    %773 = stablehlo.multiply %305, %771 : tensor<128x32x176xf32>
    %774 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %775 = stablehlo.subtract %774, %311 : tensor<128x32x176xf32>
    %776 = stablehlo.multiply %311, %775 : tensor<128x32x176xf32>
    %777 = stablehlo.multiply %773, %776 : tensor<128x32x176xf32>
    %778 = stablehlo.add %772, %777 : tensor<128x32x176xf32>
    %779 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %780 = stablehlo.multiply %778, %779 : tensor<128x32x176xf32>
    %781 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %782 = stablehlo.multiply %780, %781 : tensor<128x32x176xf32>
    %783 = stablehlo.dot_general %782, %arg4, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %784 = stablehlo.dot_general %783, %297, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %785 = stablehlo.transpose %784, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %786 = stablehlo.multiply %785, %785 : tensor<64x8xf32>
    %787 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %788 = stablehlo.multiply %787, %787 : tensor<64x8xf32>
    %789 = stablehlo.add %786, %788 : tensor<64x8xf32>
    %790 = stablehlo.reduce(%789 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %791 = stablehlo.add %767, %790 : tensor<f32>
    %792 = stablehlo.dot_general %782, %299, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %793 = stablehlo.transpose %792, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %794 = stablehlo.multiply %793, %793 : tensor<8x176xf32>
    %795 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %796 = stablehlo.multiply %795, %795 : tensor<8x176xf32>
    %797 = stablehlo.add %794, %796 : tensor<8x176xf32>
    %798 = stablehlo.reduce(%797 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %799 = stablehlo.add %791, %798 : tensor<f32>
    %800 = stablehlo.multiply %312, %770 : tensor<128x32x176xf32>
    %801 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %802 = stablehlo.multiply %800, %801 : tensor<128x32x176xf32>
    %803 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %804 = stablehlo.multiply %802, %803 : tensor<128x32x176xf32>
    %805 = stablehlo.dot_general %804, %arg6, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %806 = stablehlo.dot_general %805, %297, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %807 = stablehlo.transpose %806, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %808 = stablehlo.multiply %807, %807 : tensor<64x8xf32>
    %809 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %810 = stablehlo.multiply %809, %809 : tensor<64x8xf32>
    %811 = stablehlo.add %808, %810 : tensor<64x8xf32>
    %812 = stablehlo.reduce(%811 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %813 = stablehlo.add %799, %812 : tensor<f32>
    %814 = stablehlo.dot_general %804, %314, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %815 = stablehlo.transpose %814, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %816 = stablehlo.multiply %815, %815 : tensor<8x176xf32>
    %817 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %818 = stablehlo.multiply %817, %817 : tensor<8x176xf32>
    %819 = stablehlo.add %816, %818 : tensor<8x176xf32>
    %820 = stablehlo.reduce(%819 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %821 = stablehlo.add %813, %820 : tensor<f32>
    %822 = stablehlo.broadcast_in_dim %284, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %823 = stablehlo.dot_general %805, %arg5, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %824 = stablehlo.dot_general %800, %arg94, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %825 = stablehlo.add %823, %824 : tensor<128x32x64xf32>
    %826 = stablehlo.dot_general %783, %arg3, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %827 = stablehlo.add %825, %826 : tensor<128x32x64xf32>
    %828 = stablehlo.dot_general %778, %arg93, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %829 = stablehlo.add %827, %828 : tensor<128x32x64xf32>
    %830 = stablehlo.multiply %822, %829 : tensor<128x32x64xf32>
    %831 = stablehlo.broadcast_in_dim %294, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %832 = stablehlo.multiply %830, %831 : tensor<128x32x64xf32>
    %833 = stablehlo.add %744, %832 : tensor<128x32x64xf32>
    %834 = stablehlo.multiply %283, %830 : tensor<128x32x64xf32>
    %835 = stablehlo.reduce(%834 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %836 = stablehlo.reshape %835 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %837 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %838 = stablehlo.divide %294, %293 : tensor<128x32x1xf32>
    %839 = stablehlo.multiply %837, %838 : tensor<128x32x1xf32>
    %840 = stablehlo.multiply %836, %839 : tensor<128x32x1xf32>
    %841 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %842 = stablehlo.divide %840, %841 : tensor<128x32x1xf32>
    %843 = stablehlo.reduce(%842 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %844 = stablehlo.broadcast_in_dim %843, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %845 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %846 = stablehlo.subtract %cst_19, %cst_2 : tensor<f32>
    %847 = stablehlo.broadcast_in_dim %846, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %848 = stablehlo.power %283, %847 : tensor<128x32x64xf32>
    %849 = stablehlo.multiply %845, %848 : tensor<128x32x64xf32>
    %850 = stablehlo.multiply %844, %849 : tensor<128x32x64xf32>
    %851 = stablehlo.add %833, %850 : tensor<128x32x64xf32>
    %852 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %853 = stablehlo.multiply %851, %852 : tensor<128x32x64xf32>
    %854 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %855 = stablehlo.multiply %853, %854 : tensor<128x32x64xf32>
    %856 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %857 = stablehlo.multiply %855, %856 : tensor<128x32x64xf32>
    %858 = stablehlo.dot_general %857, %arg10, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %859 = stablehlo.dot_general %858, %arg9, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %860 = stablehlo.dot_general %853, %arg97, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %861 = stablehlo.add %859, %860 : tensor<128x32x64xf32>
    %862 = stablehlo.reshape %861 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %863 = stablehlo.transpose %862, dims = [0, 2, 1, 3] : (tensor<128x32x4x16xf32>) -> tensor<128x4x32x16xf32>
    %864 = stablehlo.reshape %863 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %865 = stablehlo.dot_general %864, %268, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<512x32x16xf32>, tensor<512x32x16xf32>) -> tensor<512x32x32xf32>
    %866 = stablehlo.reshape %865 : (tensor<512x32x32xf32>) -> tensor<128x4x32x32xf32>
    %867 = stablehlo.broadcast_in_dim %251, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %868 = stablehlo.divide %866, %867 : tensor<128x4x32x32xf32>
    %869 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x4x32x1xf32>
    %870 = stablehlo.multiply %251, %251 : tensor<128x4x32x1xf32>
    %871 = stablehlo.divide %869, %870 : tensor<128x4x32x1xf32>
    %872 = stablehlo.broadcast_in_dim %871, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %873 = stablehlo.multiply %866, %872 : tensor<128x4x32x32xf32>
    %874 = stablehlo.multiply %873, %249 : tensor<128x4x32x32xf32>
    %875 = stablehlo.reduce(%874 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %876 = stablehlo.reshape %875 : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %877 = stablehlo.negate %876 : tensor<128x4x32x1xf32>
    %878 = stablehlo.reduce(%877 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x1xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %879 = stablehlo.broadcast_in_dim %878, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x32xf32>
    %880 = stablehlo.add %868, %879 : tensor<128x4x32x32xf32>
    %881 = stablehlo.multiply %880, %249 : tensor<128x4x32x32xf32>
    %882 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<128x4x32x32xf32>
    %883 = stablehlo.multiply %881, %882 : tensor<128x4x32x32xf32>
    %884 = stablehlo.reshape %883 : (tensor<128x4x32x32xf32>) -> tensor<512x32x32xf32>
    %885 = stablehlo.dot_general %884, %152, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<512x32x32xf32>, tensor<512x32x16xf32>) -> tensor<512x32x16xf32>
    %886 = stablehlo.transpose %885, dims = [0, 2, 1] : (tensor<512x32x16xf32>) -> tensor<512x16x32xf32>
    %887 = stablehlo.reshape %886 : (tensor<512x16x32xf32>) -> tensor<128x4x16x32xf32>
    %888 = stablehlo.transpose %887, dims = [0, 1, 3, 2] : (tensor<128x4x16x32xf32>) -> tensor<128x4x32x16xf32>
    %889 = stablehlo.reshape %888 : (tensor<128x4x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %890 = stablehlo.reduce(%889 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x2x2x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %891 = stablehlo.broadcast_in_dim %890, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %892 = stablehlo.reduce(%891 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x2x1x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %893 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x32x16xf32>
    %894 = stablehlo.multiply %892, %893 : tensor<128x2x32x16xf32>
    %895 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %896 = stablehlo.multiply %894, %895 : tensor<128x2x32x16xf32>
    %897 = stablehlo.slice %896 [0:128, 0:2, 0:32, 8:16] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %898 = stablehlo.pad %897, %cst_9, low = [0, 0, 0, 0], high = [0, 0, 0, 8], interior = [0, 0, 0, 0] : (tensor<128x2x32x8xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %899 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x2x32x8xf32>
    %900 = stablehlo.slice %896 [0:128, 0:2, 0:32, 0:8] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %901 = stablehlo.multiply %899, %900 : tensor<128x2x32x8xf32>
    %902 = stablehlo.pad %901, %cst_9, low = [0, 0, 0, 8], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x2x32x8xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %903 = stablehlo.add %898, %902 : tensor<128x2x32x16xf32>
    %904 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %905 = stablehlo.multiply %892, %904 : tensor<128x2x32x16xf32>
    %906 = stablehlo.add %903, %905 : tensor<128x2x32x16xf32>
    %907 = stablehlo.transpose %906, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %908 = stablehlo.reshape %907 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %909 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %910 = stablehlo.multiply %908, %909 : tensor<128x32x32xf32>
    %911 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %912 = stablehlo.multiply %910, %911 : tensor<128x32x32xf32>
    %913 = stablehlo.dot_general %912, %arg8, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %914 = stablehlo.dot_general %913, %106, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %915 = stablehlo.transpose %914, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %916 = stablehlo.multiply %915, %915 : tensor<64x8xf32>
    %917 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %918 = stablehlo.multiply %917, %917 : tensor<64x8xf32>
    %919 = stablehlo.add %916, %918 : tensor<64x8xf32>
    %920 = stablehlo.reduce(%919 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %921 = stablehlo.add %821, %920 : tensor<f32>
    %922 = stablehlo.dot_general %912, %154, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %923 = stablehlo.transpose %922, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %924 = stablehlo.multiply %923, %923 : tensor<8x32xf32>
    %925 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %926 = stablehlo.multiply %925, %925 : tensor<8x32xf32>
    %927 = stablehlo.add %924, %926 : tensor<8x32xf32>
    %928 = stablehlo.reduce(%927 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %929 = stablehlo.add %921, %928 : tensor<f32>
    %930 = stablehlo.dot_general %858, %272, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %931 = stablehlo.transpose %930, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %932 = stablehlo.multiply %931, %931 : tensor<64x8xf32>
    %933 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %934 = stablehlo.multiply %933, %933 : tensor<64x8xf32>
    %935 = stablehlo.add %932, %934 : tensor<64x8xf32>
    %936 = stablehlo.reduce(%935 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %937 = stablehlo.add %929, %936 : tensor<f32>
    %938 = stablehlo.dot_general %857, %274, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %939 = stablehlo.transpose %938, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %940 = stablehlo.multiply %939, %939 : tensor<8x64xf32>
    %941 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %942 = stablehlo.multiply %941, %941 : tensor<8x64xf32>
    %943 = stablehlo.add %940, %942 : tensor<8x64xf32>
    %944 = stablehlo.reduce(%943 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %945 = stablehlo.add %937, %944 : tensor<f32>
    %946 = stablehlo.dot_general %884, %179, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<512x32x32xf32>, tensor<512x16x32xf32>) -> tensor<512x32x16xf32>
    %947 = stablehlo.reshape %946 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %948 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x4x32x16xf32>
    %949 = stablehlo.multiply %947, %948 : tensor<128x4x32x16xf32>
    %950 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %951 = stablehlo.multiply %949, %950 : tensor<128x4x32x16xf32>
    %952 = stablehlo.slice %951 [0:128, 0:4, 0:32, 8:16] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %953 = stablehlo.pad %952, %cst_9, low = [0, 0, 0, 0], high = [0, 0, 0, 8], interior = [0, 0, 0, 0] : (tensor<128x4x32x8xf32>, tensor<f32>) -> tensor<128x4x32x16xf32>
    %954 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x4x32x8xf32>
    %955 = stablehlo.slice %951 [0:128, 0:4, 0:32, 0:8] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %956 = stablehlo.multiply %954, %955 : tensor<128x4x32x8xf32>
    %957 = stablehlo.pad %956, %cst_9, low = [0, 0, 0, 8], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x4x32x8xf32>, tensor<f32>) -> tensor<128x4x32x16xf32>
    %958 = stablehlo.add %953, %957 : tensor<128x4x32x16xf32>
    %959 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %960 = stablehlo.multiply %947, %959 : tensor<128x4x32x16xf32>
    %961 = stablehlo.add %958, %960 : tensor<128x4x32x16xf32>
    %962 = stablehlo.transpose %961, dims = [0, 2, 1, 3] : (tensor<128x4x32x16xf32>) -> tensor<128x32x4x16xf32>
    %963 = stablehlo.reshape %962 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %964 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %965 = stablehlo.multiply %963, %964 : tensor<128x32x64xf32>
    %966 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %967 = stablehlo.multiply %965, %966 : tensor<128x32x64xf32>
    %968 = stablehlo.dot_general %967, %arg12, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %969 = stablehlo.dot_general %968, %106, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %970 = stablehlo.transpose %969, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %971 = stablehlo.multiply %970, %970 : tensor<64x8xf32>
    %972 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %973 = stablehlo.multiply %972, %972 : tensor<64x8xf32>
    %974 = stablehlo.add %971, %973 : tensor<64x8xf32>
    %975 = stablehlo.reduce(%974 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %976 = stablehlo.add %945, %975 : tensor<f32>
    %977 = stablehlo.dot_general %967, %108, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %978 = stablehlo.transpose %977, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %979 = stablehlo.multiply %978, %978 : tensor<8x64xf32>
    %980 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %981 = stablehlo.multiply %980, %980 : tensor<8x64xf32>
    %982 = stablehlo.add %979, %981 : tensor<8x64xf32>
    %983 = stablehlo.reduce(%982 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %984 = stablehlo.add %976, %983 : tensor<f32>
    %985 = stablehlo.dot_general %864, %254, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<512x32x16xf32>, tensor<512x32x32xf32>) -> tensor<512x16x32xf32>
    %986 = stablehlo.transpose %985, dims = [0, 2, 1] : (tensor<512x16x32xf32>) -> tensor<512x32x16xf32>
    %987 = stablehlo.reshape %986 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %988 = stablehlo.reshape %987 : (tensor<128x4x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %989 = stablehlo.reduce(%988 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x2x2x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %990 = stablehlo.broadcast_in_dim %989, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %991 = stablehlo.reduce(%990 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x2x1x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %992 = stablehlo.transpose %991, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %993 = stablehlo.reshape %992 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %994 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %995 = stablehlo.multiply %993, %994 : tensor<128x32x32xf32>
    %996 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %997 = stablehlo.multiply %995, %996 : tensor<128x32x32xf32>
    %998 = stablehlo.dot_general %997, %arg14, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %999 = stablehlo.dot_general %998, %106, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %1000 = stablehlo.transpose %999, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %1001 = stablehlo.multiply %1000, %1000 : tensor<64x8xf32>
    %1002 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1003 = stablehlo.multiply %1002, %1002 : tensor<64x8xf32>
    %1004 = stablehlo.add %1001, %1003 : tensor<64x8xf32>
    %1005 = stablehlo.reduce(%1004 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %1006 = stablehlo.add %984, %1005 : tensor<f32>
    %1007 = stablehlo.dot_general %997, %256, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %1008 = stablehlo.transpose %1007, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %1009 = stablehlo.multiply %1008, %1008 : tensor<8x32xf32>
    %1010 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1011 = stablehlo.multiply %1010, %1010 : tensor<8x32xf32>
    %1012 = stablehlo.add %1009, %1011 : tensor<8x32xf32>
    %1013 = stablehlo.reduce(%1012 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %1014 = stablehlo.add %1006, %1013 : tensor<f32>
    %1015 = stablehlo.dot_general %560, %490, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x176xf32>) -> tensor<8x176xf32>
    %1016 = stablehlo.transpose %1015, dims = [1, 0] : (tensor<8x176xf32>) -> tensor<176x8xf32>
    %1017 = stablehlo.multiply %1016, %1016 : tensor<176x8xf32>
    %1018 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1019 = stablehlo.multiply %1018, %1018 : tensor<176x8xf32>
    %1020 = stablehlo.add %1017, %1019 : tensor<176x8xf32>
    %1021 = stablehlo.reduce(%1020 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x8xf32>, tensor<f32>) -> tensor<f32>
    %1022 = stablehlo.add %1014, %1021 : tensor<f32>
    %1023 = stablehlo.dot_general %559, %492, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %1024 = stablehlo.transpose %1023, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %1025 = stablehlo.multiply %1024, %1024 : tensor<8x64xf32>
    %1026 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1027 = stablehlo.multiply %1026, %1026 : tensor<8x64xf32>
    %1028 = stablehlo.add %1025, %1027 : tensor<8x64xf32>
    %1029 = stablehlo.reduce(%1028 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %1030 = stablehlo.add %1022, %1029 : tensor<f32>
    %1031 = stablehlo.dot_general %585, %466, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %1032 = stablehlo.transpose %1031, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %1033 = stablehlo.multiply %1032, %1032 : tensor<64x8xf32>
    %1034 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1035 = stablehlo.multiply %1034, %1034 : tensor<64x8xf32>
    %1036 = stablehlo.add %1033, %1035 : tensor<64x8xf32>
    %1037 = stablehlo.reduce(%1036 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %1038 = stablehlo.add %1030, %1037 : tensor<f32>
    %1039 = stablehlo.dot_general %584, %468, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %1040 = stablehlo.transpose %1039, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %1041 = stablehlo.multiply %1040, %1040 : tensor<8x176xf32>
    %1042 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1043 = stablehlo.multiply %1042, %1042 : tensor<8x176xf32>
    %1044 = stablehlo.add %1041, %1043 : tensor<8x176xf32>
    %1045 = stablehlo.reduce(%1044 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %1046 = stablehlo.add %1038, %1045 : tensor<f32>
    %1047 = stablehlo.dot_general %569, %466, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %1048 = stablehlo.transpose %1047, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %1049 = stablehlo.multiply %1048, %1048 : tensor<64x8xf32>
    %1050 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1051 = stablehlo.multiply %1050, %1050 : tensor<64x8xf32>
    %1052 = stablehlo.add %1049, %1051 : tensor<64x8xf32>
    %1053 = stablehlo.reduce(%1052 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %1054 = stablehlo.add %1046, %1053 : tensor<f32>
    %1055 = stablehlo.dot_general %568, %483, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %1056 = stablehlo.transpose %1055, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %1057 = stablehlo.multiply %1056, %1056 : tensor<8x176xf32>
    %1058 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1059 = stablehlo.multiply %1058, %1058 : tensor<8x176xf32>
    %1060 = stablehlo.add %1057, %1059 : tensor<8x176xf32>
    %1061 = stablehlo.reduce(%1060 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %1062 = stablehlo.add %1054, %1061 : tensor<f32>
    %1063 = stablehlo.dot_general %691, %346, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %1064 = stablehlo.transpose %1063, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %1065 = stablehlo.multiply %1064, %1064 : tensor<64x8xf32>
    %1066 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1067 = stablehlo.multiply %1066, %1066 : tensor<64x8xf32>
    %1068 = stablehlo.add %1065, %1067 : tensor<64x8xf32>
    %1069 = stablehlo.reduce(%1068 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %1070 = stablehlo.add %1062, %1069 : tensor<f32>
    %1071 = stablehlo.dot_general %690, %373, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %1072 = stablehlo.transpose %1071, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %1073 = stablehlo.multiply %1072, %1072 : tensor<8x32xf32>
    %1074 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1075 = stablehlo.multiply %1074, %1074 : tensor<8x32xf32>
    %1076 = stablehlo.add %1073, %1075 : tensor<8x32xf32>
    %1077 = stablehlo.reduce(%1076 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %1078 = stablehlo.add %1070, %1077 : tensor<f32>
    %1079 = stablehlo.dot_general %619, %441, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %1080 = stablehlo.transpose %1079, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %1081 = stablehlo.multiply %1080, %1080 : tensor<64x8xf32>
    %1082 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1083 = stablehlo.multiply %1082, %1082 : tensor<64x8xf32>
    %1084 = stablehlo.add %1081, %1083 : tensor<64x8xf32>
    %1085 = stablehlo.reduce(%1084 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %1086 = stablehlo.add %1078, %1085 : tensor<f32>
    %1087 = stablehlo.dot_general %618, %443, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %1088 = stablehlo.transpose %1087, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %1089 = stablehlo.multiply %1088, %1088 : tensor<8x64xf32>
    %1090 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1091 = stablehlo.multiply %1090, %1090 : tensor<8x64xf32>
    %1092 = stablehlo.add %1089, %1091 : tensor<8x64xf32>
    %1093 = stablehlo.reduce(%1092 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %1094 = stablehlo.add %1086, %1093 : tensor<f32>
    %1095 = stablehlo.dot_general %718, %346, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %1096 = stablehlo.transpose %1095, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %1097 = stablehlo.multiply %1096, %1096 : tensor<64x8xf32>
    %1098 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1099 = stablehlo.multiply %1098, %1098 : tensor<64x8xf32>
    %1100 = stablehlo.add %1097, %1099 : tensor<64x8xf32>
    %1101 = stablehlo.reduce(%1100 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %1102 = stablehlo.add %1094, %1101 : tensor<f32>
    %1103 = stablehlo.dot_general %717, %348, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %1104 = stablehlo.transpose %1103, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %1105 = stablehlo.multiply %1104, %1104 : tensor<8x64xf32>
    %1106 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1107 = stablehlo.multiply %1106, %1106 : tensor<8x64xf32>
    %1108 = stablehlo.add %1105, %1107 : tensor<8x64xf32>
    %1109 = stablehlo.reduce(%1108 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %1110 = stablehlo.add %1102, %1109 : tensor<f32>
    %1111 = stablehlo.dot_general %639, %346, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %1112 = stablehlo.transpose %1111, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %1113 = stablehlo.multiply %1112, %1112 : tensor<64x8xf32>
    %1114 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1115 = stablehlo.multiply %1114, %1114 : tensor<64x8xf32>
    %1116 = stablehlo.add %1113, %1115 : tensor<64x8xf32>
    %1117 = stablehlo.reduce(%1116 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %1118 = stablehlo.add %1110, %1117 : tensor<f32>
    %1119 = stablehlo.dot_general %638, %425, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %1120 = stablehlo.transpose %1119, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %1121 = stablehlo.multiply %1120, %1120 : tensor<8x32xf32>
    %1122 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1123 = stablehlo.multiply %1122, %1122 : tensor<8x32xf32>
    %1124 = stablehlo.add %1121, %1123 : tensor<8x32xf32>
    %1125 = stablehlo.reduce(%1124 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %1126 = stablehlo.add %1118, %1125 : tensor<f32>
    %1127 = stablehlo.dot_general %530, %513, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x2xf32>, tensor<128x32x64xf32>) -> tensor<2x64xf32>
    %1128 = stablehlo.transpose %1127, dims = [1, 0] : (tensor<2x64xf32>) -> tensor<64x2xf32>
    %1129 = stablehlo.multiply %1128, %1128 : tensor<64x2xf32>
    %1130 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1131 = stablehlo.multiply %1130, %1130 : tensor<64x2xf32>
    %1132 = stablehlo.add %1129, %1131 : tensor<64x2xf32>
    %1133 = stablehlo.reduce(%1132 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x2xf32>, tensor<f32>) -> tensor<f32>
    %1134 = stablehlo.add %1126, %1133 : tensor<f32>
    %1135 = stablehlo.sqrt %1134 : tensor<f32>
    %1136 = stablehlo.compare LT, %1135, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1137 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1138 = stablehlo.divide %753, %1137 : tensor<176x8xf32>
    %1139 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1140 = stablehlo.multiply %1138, %1139 : tensor<176x8xf32>
    %1141 = stablehlo.select %1136, %753, %1140 : tensor<i1>, tensor<176x8xf32>
    %1142 = stablehlo.multiply %25, %1141 : tensor<176x8xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1143 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1144 = stablehlo.multiply %1143, %arg31 : tensor<176x8xf32>
    %1145 = stablehlo.add %1142, %1144 : tensor<176x8xf32>
    %c_27 = stablehlo.constant dense<2147483647> : tensor<i32>
    %1146 = stablehlo.compare LT, %arg30, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1147 = stablehlo.add %arg30, %c : tensor<i32>
    %1148 = stablehlo.select %1146, %1147, %c_27 : tensor<i1>, tensor<i32>
    %1149 = stablehlo.convert %1148 : (tensor<i32>) -> tensor<f32>
    %1150 = stablehlo.power %cst_26, %1149 : tensor<f32>
    %1151 = stablehlo.subtract %cst_2, %1150 : tensor<f32>
    %1152 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1153 = stablehlo.divide %1145, %1152 : tensor<176x8xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %1154 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1155 = stablehlo.multiply %1141, %1141 : tensor<176x8xf32>
    %1156 = stablehlo.multiply %1154, %1155 : tensor<176x8xf32>
    %cst_29 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %1157 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1158 = stablehlo.multiply %1157, %arg60 : tensor<176x8xf32>
    %1159 = stablehlo.add %1156, %1158 : tensor<176x8xf32>
    %1160 = stablehlo.convert %1148 : (tensor<i32>) -> tensor<f32>
    %1161 = stablehlo.power %cst_29, %1160 : tensor<f32>
    %1162 = stablehlo.subtract %cst_2, %1161 : tensor<f32>
    %1163 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1164 = stablehlo.divide %1159, %1163 : tensor<176x8xf32>
    %1165 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1166 = stablehlo.add %1164, %1165 : tensor<176x8xf32>
    %1167 = stablehlo.sqrt %1166 : tensor<176x8xf32>
    %cst_30 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1168 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1169 = stablehlo.add %1167, %1168 : tensor<176x8xf32>
    %1170 = stablehlo.divide %1153, %1169 : tensor<176x8xf32>
    %1171 = stablehlo.multiply %24, %1170 : tensor<176x8xf32>
    %1172 = stablehlo.add %arg1, %1171 : tensor<176x8xf32>
    %1173 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1174 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1175 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1176 = stablehlo.divide %761, %1175 : tensor<8x64xf32>
    %1177 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1178 = stablehlo.multiply %1176, %1177 : tensor<8x64xf32>
    %1179 = stablehlo.select %1136, %761, %1178 : tensor<i1>, tensor<8x64xf32>
    %1180 = stablehlo.multiply %1174, %1179 : tensor<8x64xf32>
    %1181 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1182 = stablehlo.multiply %1181, %arg32 : tensor<8x64xf32>
    %1183 = stablehlo.add %1180, %1182 : tensor<8x64xf32>
    %1184 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1185 = stablehlo.divide %1183, %1184 : tensor<8x64xf32>
    %1186 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1187 = stablehlo.multiply %1179, %1179 : tensor<8x64xf32>
    %1188 = stablehlo.multiply %1186, %1187 : tensor<8x64xf32>
    %1189 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1190 = stablehlo.multiply %1189, %arg61 : tensor<8x64xf32>
    %1191 = stablehlo.add %1188, %1190 : tensor<8x64xf32>
    %1192 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1193 = stablehlo.divide %1191, %1192 : tensor<8x64xf32>
    %1194 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1195 = stablehlo.add %1193, %1194 : tensor<8x64xf32>
    %1196 = stablehlo.sqrt %1195 : tensor<8x64xf32>
    %1197 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1198 = stablehlo.add %1196, %1197 : tensor<8x64xf32>
    %1199 = stablehlo.divide %1185, %1198 : tensor<8x64xf32>
    %1200 = stablehlo.multiply %1173, %1199 : tensor<8x64xf32>
    %1201 = stablehlo.add %arg2, %1200 : tensor<8x64xf32>
    %1202 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1203 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1204 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1205 = stablehlo.divide %785, %1204 : tensor<64x8xf32>
    %1206 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1207 = stablehlo.multiply %1205, %1206 : tensor<64x8xf32>
    %1208 = stablehlo.select %1136, %785, %1207 : tensor<i1>, tensor<64x8xf32>
    %1209 = stablehlo.multiply %1203, %1208 : tensor<64x8xf32>
    %1210 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1211 = stablehlo.multiply %1210, %arg33 : tensor<64x8xf32>
    %1212 = stablehlo.add %1209, %1211 : tensor<64x8xf32>
    %1213 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1214 = stablehlo.divide %1212, %1213 : tensor<64x8xf32>
    %1215 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1216 = stablehlo.multiply %1208, %1208 : tensor<64x8xf32>
    %1217 = stablehlo.multiply %1215, %1216 : tensor<64x8xf32>
    %1218 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1219 = stablehlo.multiply %1218, %arg62 : tensor<64x8xf32>
    %1220 = stablehlo.add %1217, %1219 : tensor<64x8xf32>
    %1221 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1222 = stablehlo.divide %1220, %1221 : tensor<64x8xf32>
    %1223 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1224 = stablehlo.add %1222, %1223 : tensor<64x8xf32>
    %1225 = stablehlo.sqrt %1224 : tensor<64x8xf32>
    %1226 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1227 = stablehlo.add %1225, %1226 : tensor<64x8xf32>
    %1228 = stablehlo.divide %1214, %1227 : tensor<64x8xf32>
    %1229 = stablehlo.multiply %1202, %1228 : tensor<64x8xf32>
    %1230 = stablehlo.add %arg3, %1229 : tensor<64x8xf32>
    %1231 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1232 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1233 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1234 = stablehlo.divide %793, %1233 : tensor<8x176xf32>
    %1235 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1236 = stablehlo.multiply %1234, %1235 : tensor<8x176xf32>
    %1237 = stablehlo.select %1136, %793, %1236 : tensor<i1>, tensor<8x176xf32>
    %1238 = stablehlo.multiply %1232, %1237 : tensor<8x176xf32>
    %1239 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1240 = stablehlo.multiply %1239, %arg34 : tensor<8x176xf32>
    %1241 = stablehlo.add %1238, %1240 : tensor<8x176xf32>
    %1242 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1243 = stablehlo.divide %1241, %1242 : tensor<8x176xf32>
    %1244 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1245 = stablehlo.multiply %1237, %1237 : tensor<8x176xf32>
    %1246 = stablehlo.multiply %1244, %1245 : tensor<8x176xf32>
    %1247 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1248 = stablehlo.multiply %1247, %arg63 : tensor<8x176xf32>
    %1249 = stablehlo.add %1246, %1248 : tensor<8x176xf32>
    %1250 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1251 = stablehlo.divide %1249, %1250 : tensor<8x176xf32>
    %1252 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1253 = stablehlo.add %1251, %1252 : tensor<8x176xf32>
    %1254 = stablehlo.sqrt %1253 : tensor<8x176xf32>
    %1255 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1256 = stablehlo.add %1254, %1255 : tensor<8x176xf32>
    %1257 = stablehlo.divide %1243, %1256 : tensor<8x176xf32>
    %1258 = stablehlo.multiply %1231, %1257 : tensor<8x176xf32>
    %1259 = stablehlo.add %arg4, %1258 : tensor<8x176xf32>
    %1260 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1261 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1262 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1263 = stablehlo.divide %807, %1262 : tensor<64x8xf32>
    %1264 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1265 = stablehlo.multiply %1263, %1264 : tensor<64x8xf32>
    %1266 = stablehlo.select %1136, %807, %1265 : tensor<i1>, tensor<64x8xf32>
    %1267 = stablehlo.multiply %1261, %1266 : tensor<64x8xf32>
    %1268 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1269 = stablehlo.multiply %1268, %arg35 : tensor<64x8xf32>
    %1270 = stablehlo.add %1267, %1269 : tensor<64x8xf32>
    %1271 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1272 = stablehlo.divide %1270, %1271 : tensor<64x8xf32>
    %1273 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1274 = stablehlo.multiply %1266, %1266 : tensor<64x8xf32>
    %1275 = stablehlo.multiply %1273, %1274 : tensor<64x8xf32>
    %1276 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1277 = stablehlo.multiply %1276, %arg64 : tensor<64x8xf32>
    %1278 = stablehlo.add %1275, %1277 : tensor<64x8xf32>
    %1279 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1280 = stablehlo.divide %1278, %1279 : tensor<64x8xf32>
    %1281 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1282 = stablehlo.add %1280, %1281 : tensor<64x8xf32>
    %1283 = stablehlo.sqrt %1282 : tensor<64x8xf32>
    %1284 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1285 = stablehlo.add %1283, %1284 : tensor<64x8xf32>
    %1286 = stablehlo.divide %1272, %1285 : tensor<64x8xf32>
    %1287 = stablehlo.multiply %1260, %1286 : tensor<64x8xf32>
    %1288 = stablehlo.add %arg5, %1287 : tensor<64x8xf32>
    %1289 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1290 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1291 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1292 = stablehlo.divide %815, %1291 : tensor<8x176xf32>
    %1293 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1294 = stablehlo.multiply %1292, %1293 : tensor<8x176xf32>
    %1295 = stablehlo.select %1136, %815, %1294 : tensor<i1>, tensor<8x176xf32>
    %1296 = stablehlo.multiply %1290, %1295 : tensor<8x176xf32>
    %1297 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1298 = stablehlo.multiply %1297, %arg36 : tensor<8x176xf32>
    %1299 = stablehlo.add %1296, %1298 : tensor<8x176xf32>
    %1300 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1301 = stablehlo.divide %1299, %1300 : tensor<8x176xf32>
    %1302 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1303 = stablehlo.multiply %1295, %1295 : tensor<8x176xf32>
    %1304 = stablehlo.multiply %1302, %1303 : tensor<8x176xf32>
    %1305 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1306 = stablehlo.multiply %1305, %arg65 : tensor<8x176xf32>
    %1307 = stablehlo.add %1304, %1306 : tensor<8x176xf32>
    %1308 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1309 = stablehlo.divide %1307, %1308 : tensor<8x176xf32>
    %1310 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1311 = stablehlo.add %1309, %1310 : tensor<8x176xf32>
    %1312 = stablehlo.sqrt %1311 : tensor<8x176xf32>
    %1313 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1314 = stablehlo.add %1312, %1313 : tensor<8x176xf32>
    %1315 = stablehlo.divide %1301, %1314 : tensor<8x176xf32>
    %1316 = stablehlo.multiply %1289, %1315 : tensor<8x176xf32>
    %1317 = stablehlo.add %arg6, %1316 : tensor<8x176xf32>
    %1318 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1319 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1320 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1321 = stablehlo.divide %915, %1320 : tensor<64x8xf32>
    %1322 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1323 = stablehlo.multiply %1321, %1322 : tensor<64x8xf32>
    %1324 = stablehlo.select %1136, %915, %1323 : tensor<i1>, tensor<64x8xf32>
    %1325 = stablehlo.multiply %1319, %1324 : tensor<64x8xf32>
    %1326 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1327 = stablehlo.multiply %1326, %arg37 : tensor<64x8xf32>
    %1328 = stablehlo.add %1325, %1327 : tensor<64x8xf32>
    %1329 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1330 = stablehlo.divide %1328, %1329 : tensor<64x8xf32>
    %1331 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1332 = stablehlo.multiply %1324, %1324 : tensor<64x8xf32>
    %1333 = stablehlo.multiply %1331, %1332 : tensor<64x8xf32>
    %1334 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1335 = stablehlo.multiply %1334, %arg66 : tensor<64x8xf32>
    %1336 = stablehlo.add %1333, %1335 : tensor<64x8xf32>
    %1337 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1338 = stablehlo.divide %1336, %1337 : tensor<64x8xf32>
    %1339 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1340 = stablehlo.add %1338, %1339 : tensor<64x8xf32>
    %1341 = stablehlo.sqrt %1340 : tensor<64x8xf32>
    %1342 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1343 = stablehlo.add %1341, %1342 : tensor<64x8xf32>
    %1344 = stablehlo.divide %1330, %1343 : tensor<64x8xf32>
    %1345 = stablehlo.multiply %1318, %1344 : tensor<64x8xf32>
    %1346 = stablehlo.add %arg7, %1345 : tensor<64x8xf32>
    %1347 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1348 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1349 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1350 = stablehlo.divide %923, %1349 : tensor<8x32xf32>
    %1351 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1352 = stablehlo.multiply %1350, %1351 : tensor<8x32xf32>
    %1353 = stablehlo.select %1136, %923, %1352 : tensor<i1>, tensor<8x32xf32>
    %1354 = stablehlo.multiply %1348, %1353 : tensor<8x32xf32>
    %1355 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1356 = stablehlo.multiply %1355, %arg38 : tensor<8x32xf32>
    %1357 = stablehlo.add %1354, %1356 : tensor<8x32xf32>
    %1358 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1359 = stablehlo.divide %1357, %1358 : tensor<8x32xf32>
    %1360 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1361 = stablehlo.multiply %1353, %1353 : tensor<8x32xf32>
    %1362 = stablehlo.multiply %1360, %1361 : tensor<8x32xf32>
    %1363 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1364 = stablehlo.multiply %1363, %arg67 : tensor<8x32xf32>
    %1365 = stablehlo.add %1362, %1364 : tensor<8x32xf32>
    %1366 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1367 = stablehlo.divide %1365, %1366 : tensor<8x32xf32>
    %1368 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1369 = stablehlo.add %1367, %1368 : tensor<8x32xf32>
    %1370 = stablehlo.sqrt %1369 : tensor<8x32xf32>
    %1371 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1372 = stablehlo.add %1370, %1371 : tensor<8x32xf32>
    %1373 = stablehlo.divide %1359, %1372 : tensor<8x32xf32>
    %1374 = stablehlo.multiply %1347, %1373 : tensor<8x32xf32>
    %1375 = stablehlo.add %arg8, %1374 : tensor<8x32xf32>
    %1376 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1377 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1378 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1379 = stablehlo.divide %931, %1378 : tensor<64x8xf32>
    %1380 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1381 = stablehlo.multiply %1379, %1380 : tensor<64x8xf32>
    %1382 = stablehlo.select %1136, %931, %1381 : tensor<i1>, tensor<64x8xf32>
    %1383 = stablehlo.multiply %1377, %1382 : tensor<64x8xf32>
    %1384 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1385 = stablehlo.multiply %1384, %arg39 : tensor<64x8xf32>
    %1386 = stablehlo.add %1383, %1385 : tensor<64x8xf32>
    %1387 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1388 = stablehlo.divide %1386, %1387 : tensor<64x8xf32>
    %1389 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1390 = stablehlo.multiply %1382, %1382 : tensor<64x8xf32>
    %1391 = stablehlo.multiply %1389, %1390 : tensor<64x8xf32>
    %1392 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1393 = stablehlo.multiply %1392, %arg68 : tensor<64x8xf32>
    %1394 = stablehlo.add %1391, %1393 : tensor<64x8xf32>
    %1395 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1396 = stablehlo.divide %1394, %1395 : tensor<64x8xf32>
    %1397 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1398 = stablehlo.add %1396, %1397 : tensor<64x8xf32>
    %1399 = stablehlo.sqrt %1398 : tensor<64x8xf32>
    %1400 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1401 = stablehlo.add %1399, %1400 : tensor<64x8xf32>
    %1402 = stablehlo.divide %1388, %1401 : tensor<64x8xf32>
    %1403 = stablehlo.multiply %1376, %1402 : tensor<64x8xf32>
    %1404 = stablehlo.add %arg9, %1403 : tensor<64x8xf32>
    %1405 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1406 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1407 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1408 = stablehlo.divide %939, %1407 : tensor<8x64xf32>
    %1409 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1410 = stablehlo.multiply %1408, %1409 : tensor<8x64xf32>
    %1411 = stablehlo.select %1136, %939, %1410 : tensor<i1>, tensor<8x64xf32>
    %1412 = stablehlo.multiply %1406, %1411 : tensor<8x64xf32>
    %1413 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1414 = stablehlo.multiply %1413, %arg40 : tensor<8x64xf32>
    %1415 = stablehlo.add %1412, %1414 : tensor<8x64xf32>
    %1416 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1417 = stablehlo.divide %1415, %1416 : tensor<8x64xf32>
    %1418 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1419 = stablehlo.multiply %1411, %1411 : tensor<8x64xf32>
    %1420 = stablehlo.multiply %1418, %1419 : tensor<8x64xf32>
    %1421 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1422 = stablehlo.multiply %1421, %arg69 : tensor<8x64xf32>
    %1423 = stablehlo.add %1420, %1422 : tensor<8x64xf32>
    %1424 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1425 = stablehlo.divide %1423, %1424 : tensor<8x64xf32>
    %1426 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1427 = stablehlo.add %1425, %1426 : tensor<8x64xf32>
    %1428 = stablehlo.sqrt %1427 : tensor<8x64xf32>
    %1429 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1430 = stablehlo.add %1428, %1429 : tensor<8x64xf32>
    %1431 = stablehlo.divide %1417, %1430 : tensor<8x64xf32>
    %1432 = stablehlo.multiply %1405, %1431 : tensor<8x64xf32>
    %1433 = stablehlo.add %arg10, %1432 : tensor<8x64xf32>
    %1434 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1435 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1436 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1437 = stablehlo.divide %970, %1436 : tensor<64x8xf32>
    %1438 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1439 = stablehlo.multiply %1437, %1438 : tensor<64x8xf32>
    %1440 = stablehlo.select %1136, %970, %1439 : tensor<i1>, tensor<64x8xf32>
    %1441 = stablehlo.multiply %1435, %1440 : tensor<64x8xf32>
    %1442 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1443 = stablehlo.multiply %1442, %arg41 : tensor<64x8xf32>
    %1444 = stablehlo.add %1441, %1443 : tensor<64x8xf32>
    %1445 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1446 = stablehlo.divide %1444, %1445 : tensor<64x8xf32>
    %1447 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1448 = stablehlo.multiply %1440, %1440 : tensor<64x8xf32>
    %1449 = stablehlo.multiply %1447, %1448 : tensor<64x8xf32>
    %1450 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1451 = stablehlo.multiply %1450, %arg70 : tensor<64x8xf32>
    %1452 = stablehlo.add %1449, %1451 : tensor<64x8xf32>
    %1453 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1454 = stablehlo.divide %1452, %1453 : tensor<64x8xf32>
    %1455 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1456 = stablehlo.add %1454, %1455 : tensor<64x8xf32>
    %1457 = stablehlo.sqrt %1456 : tensor<64x8xf32>
    %1458 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1459 = stablehlo.add %1457, %1458 : tensor<64x8xf32>
    %1460 = stablehlo.divide %1446, %1459 : tensor<64x8xf32>
    %1461 = stablehlo.multiply %1434, %1460 : tensor<64x8xf32>
    %1462 = stablehlo.add %arg11, %1461 : tensor<64x8xf32>
    %1463 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1464 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1465 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1466 = stablehlo.divide %978, %1465 : tensor<8x64xf32>
    %1467 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1468 = stablehlo.multiply %1466, %1467 : tensor<8x64xf32>
    %1469 = stablehlo.select %1136, %978, %1468 : tensor<i1>, tensor<8x64xf32>
    %1470 = stablehlo.multiply %1464, %1469 : tensor<8x64xf32>
    %1471 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1472 = stablehlo.multiply %1471, %arg42 : tensor<8x64xf32>
    %1473 = stablehlo.add %1470, %1472 : tensor<8x64xf32>
    %1474 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1475 = stablehlo.divide %1473, %1474 : tensor<8x64xf32>
    %1476 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1477 = stablehlo.multiply %1469, %1469 : tensor<8x64xf32>
    %1478 = stablehlo.multiply %1476, %1477 : tensor<8x64xf32>
    %1479 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1480 = stablehlo.multiply %1479, %arg71 : tensor<8x64xf32>
    %1481 = stablehlo.add %1478, %1480 : tensor<8x64xf32>
    %1482 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1483 = stablehlo.divide %1481, %1482 : tensor<8x64xf32>
    %1484 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1485 = stablehlo.add %1483, %1484 : tensor<8x64xf32>
    %1486 = stablehlo.sqrt %1485 : tensor<8x64xf32>
    %1487 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1488 = stablehlo.add %1486, %1487 : tensor<8x64xf32>
    %1489 = stablehlo.divide %1475, %1488 : tensor<8x64xf32>
    %1490 = stablehlo.multiply %1463, %1489 : tensor<8x64xf32>
    %1491 = stablehlo.add %arg12, %1490 : tensor<8x64xf32>
    %1492 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1493 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1494 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1495 = stablehlo.divide %1000, %1494 : tensor<64x8xf32>
    %1496 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1497 = stablehlo.multiply %1495, %1496 : tensor<64x8xf32>
    %1498 = stablehlo.select %1136, %1000, %1497 : tensor<i1>, tensor<64x8xf32>
    %1499 = stablehlo.multiply %1493, %1498 : tensor<64x8xf32>
    %1500 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1501 = stablehlo.multiply %1500, %arg43 : tensor<64x8xf32>
    %1502 = stablehlo.add %1499, %1501 : tensor<64x8xf32>
    %1503 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1504 = stablehlo.divide %1502, %1503 : tensor<64x8xf32>
    %1505 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1506 = stablehlo.multiply %1498, %1498 : tensor<64x8xf32>
    %1507 = stablehlo.multiply %1505, %1506 : tensor<64x8xf32>
    %1508 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1509 = stablehlo.multiply %1508, %arg72 : tensor<64x8xf32>
    %1510 = stablehlo.add %1507, %1509 : tensor<64x8xf32>
    %1511 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1512 = stablehlo.divide %1510, %1511 : tensor<64x8xf32>
    %1513 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1514 = stablehlo.add %1512, %1513 : tensor<64x8xf32>
    %1515 = stablehlo.sqrt %1514 : tensor<64x8xf32>
    %1516 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1517 = stablehlo.add %1515, %1516 : tensor<64x8xf32>
    %1518 = stablehlo.divide %1504, %1517 : tensor<64x8xf32>
    %1519 = stablehlo.multiply %1492, %1518 : tensor<64x8xf32>
    %1520 = stablehlo.add %arg13, %1519 : tensor<64x8xf32>
    %1521 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1522 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1523 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1524 = stablehlo.divide %1008, %1523 : tensor<8x32xf32>
    %1525 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1526 = stablehlo.multiply %1524, %1525 : tensor<8x32xf32>
    %1527 = stablehlo.select %1136, %1008, %1526 : tensor<i1>, tensor<8x32xf32>
    %1528 = stablehlo.multiply %1522, %1527 : tensor<8x32xf32>
    %1529 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1530 = stablehlo.multiply %1529, %arg44 : tensor<8x32xf32>
    %1531 = stablehlo.add %1528, %1530 : tensor<8x32xf32>
    %1532 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1533 = stablehlo.divide %1531, %1532 : tensor<8x32xf32>
    %1534 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1535 = stablehlo.multiply %1527, %1527 : tensor<8x32xf32>
    %1536 = stablehlo.multiply %1534, %1535 : tensor<8x32xf32>
    %1537 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1538 = stablehlo.multiply %1537, %arg73 : tensor<8x32xf32>
    %1539 = stablehlo.add %1536, %1538 : tensor<8x32xf32>
    %1540 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1541 = stablehlo.divide %1539, %1540 : tensor<8x32xf32>
    %1542 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1543 = stablehlo.add %1541, %1542 : tensor<8x32xf32>
    %1544 = stablehlo.sqrt %1543 : tensor<8x32xf32>
    %1545 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1546 = stablehlo.add %1544, %1545 : tensor<8x32xf32>
    %1547 = stablehlo.divide %1533, %1546 : tensor<8x32xf32>
    %1548 = stablehlo.multiply %1521, %1547 : tensor<8x32xf32>
    %1549 = stablehlo.add %arg14, %1548 : tensor<8x32xf32>
    %1550 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1551 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1552 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1553 = stablehlo.divide %1016, %1552 : tensor<176x8xf32>
    %1554 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1555 = stablehlo.multiply %1553, %1554 : tensor<176x8xf32>
    %1556 = stablehlo.select %1136, %1016, %1555 : tensor<i1>, tensor<176x8xf32>
    %1557 = stablehlo.multiply %1551, %1556 : tensor<176x8xf32>
    %1558 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1559 = stablehlo.multiply %1558, %arg45 : tensor<176x8xf32>
    %1560 = stablehlo.add %1557, %1559 : tensor<176x8xf32>
    %1561 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1562 = stablehlo.divide %1560, %1561 : tensor<176x8xf32>
    %1563 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1564 = stablehlo.multiply %1556, %1556 : tensor<176x8xf32>
    %1565 = stablehlo.multiply %1563, %1564 : tensor<176x8xf32>
    %1566 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1567 = stablehlo.multiply %1566, %arg74 : tensor<176x8xf32>
    %1568 = stablehlo.add %1565, %1567 : tensor<176x8xf32>
    %1569 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1570 = stablehlo.divide %1568, %1569 : tensor<176x8xf32>
    %1571 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1572 = stablehlo.add %1570, %1571 : tensor<176x8xf32>
    %1573 = stablehlo.sqrt %1572 : tensor<176x8xf32>
    %1574 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %1575 = stablehlo.add %1573, %1574 : tensor<176x8xf32>
    %1576 = stablehlo.divide %1562, %1575 : tensor<176x8xf32>
    %1577 = stablehlo.multiply %1550, %1576 : tensor<176x8xf32>
    %1578 = stablehlo.add %arg15, %1577 : tensor<176x8xf32>
    %1579 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1580 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1581 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1582 = stablehlo.divide %1024, %1581 : tensor<8x64xf32>
    %1583 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1584 = stablehlo.multiply %1582, %1583 : tensor<8x64xf32>
    %1585 = stablehlo.select %1136, %1024, %1584 : tensor<i1>, tensor<8x64xf32>
    %1586 = stablehlo.multiply %1580, %1585 : tensor<8x64xf32>
    %1587 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1588 = stablehlo.multiply %1587, %arg46 : tensor<8x64xf32>
    %1589 = stablehlo.add %1586, %1588 : tensor<8x64xf32>
    %1590 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1591 = stablehlo.divide %1589, %1590 : tensor<8x64xf32>
    %1592 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1593 = stablehlo.multiply %1585, %1585 : tensor<8x64xf32>
    %1594 = stablehlo.multiply %1592, %1593 : tensor<8x64xf32>
    %1595 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1596 = stablehlo.multiply %1595, %arg75 : tensor<8x64xf32>
    %1597 = stablehlo.add %1594, %1596 : tensor<8x64xf32>
    %1598 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1599 = stablehlo.divide %1597, %1598 : tensor<8x64xf32>
    %1600 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1601 = stablehlo.add %1599, %1600 : tensor<8x64xf32>
    %1602 = stablehlo.sqrt %1601 : tensor<8x64xf32>
    %1603 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1604 = stablehlo.add %1602, %1603 : tensor<8x64xf32>
    %1605 = stablehlo.divide %1591, %1604 : tensor<8x64xf32>
    %1606 = stablehlo.multiply %1579, %1605 : tensor<8x64xf32>
    %1607 = stablehlo.add %arg16, %1606 : tensor<8x64xf32>
    %1608 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1609 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1610 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1611 = stablehlo.divide %1032, %1610 : tensor<64x8xf32>
    %1612 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1613 = stablehlo.multiply %1611, %1612 : tensor<64x8xf32>
    %1614 = stablehlo.select %1136, %1032, %1613 : tensor<i1>, tensor<64x8xf32>
    %1615 = stablehlo.multiply %1609, %1614 : tensor<64x8xf32>
    %1616 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1617 = stablehlo.multiply %1616, %arg47 : tensor<64x8xf32>
    %1618 = stablehlo.add %1615, %1617 : tensor<64x8xf32>
    %1619 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1620 = stablehlo.divide %1618, %1619 : tensor<64x8xf32>
    %1621 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1622 = stablehlo.multiply %1614, %1614 : tensor<64x8xf32>
    %1623 = stablehlo.multiply %1621, %1622 : tensor<64x8xf32>
    %1624 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1625 = stablehlo.multiply %1624, %arg76 : tensor<64x8xf32>
    %1626 = stablehlo.add %1623, %1625 : tensor<64x8xf32>
    %1627 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1628 = stablehlo.divide %1626, %1627 : tensor<64x8xf32>
    %1629 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1630 = stablehlo.add %1628, %1629 : tensor<64x8xf32>
    %1631 = stablehlo.sqrt %1630 : tensor<64x8xf32>
    %1632 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1633 = stablehlo.add %1631, %1632 : tensor<64x8xf32>
    %1634 = stablehlo.divide %1620, %1633 : tensor<64x8xf32>
    %1635 = stablehlo.multiply %1608, %1634 : tensor<64x8xf32>
    %1636 = stablehlo.add %arg17, %1635 : tensor<64x8xf32>
    %1637 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1638 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1639 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1640 = stablehlo.divide %1040, %1639 : tensor<8x176xf32>
    %1641 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1642 = stablehlo.multiply %1640, %1641 : tensor<8x176xf32>
    %1643 = stablehlo.select %1136, %1040, %1642 : tensor<i1>, tensor<8x176xf32>
    %1644 = stablehlo.multiply %1638, %1643 : tensor<8x176xf32>
    %1645 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1646 = stablehlo.multiply %1645, %arg48 : tensor<8x176xf32>
    %1647 = stablehlo.add %1644, %1646 : tensor<8x176xf32>
    %1648 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1649 = stablehlo.divide %1647, %1648 : tensor<8x176xf32>
    %1650 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1651 = stablehlo.multiply %1643, %1643 : tensor<8x176xf32>
    %1652 = stablehlo.multiply %1650, %1651 : tensor<8x176xf32>
    %1653 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1654 = stablehlo.multiply %1653, %arg77 : tensor<8x176xf32>
    %1655 = stablehlo.add %1652, %1654 : tensor<8x176xf32>
    %1656 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1657 = stablehlo.divide %1655, %1656 : tensor<8x176xf32>
    %1658 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1659 = stablehlo.add %1657, %1658 : tensor<8x176xf32>
    %1660 = stablehlo.sqrt %1659 : tensor<8x176xf32>
    %1661 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1662 = stablehlo.add %1660, %1661 : tensor<8x176xf32>
    %1663 = stablehlo.divide %1649, %1662 : tensor<8x176xf32>
    %1664 = stablehlo.multiply %1637, %1663 : tensor<8x176xf32>
    %1665 = stablehlo.add %arg18, %1664 : tensor<8x176xf32>
    %1666 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1667 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1668 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1669 = stablehlo.divide %1048, %1668 : tensor<64x8xf32>
    %1670 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1671 = stablehlo.multiply %1669, %1670 : tensor<64x8xf32>
    %1672 = stablehlo.select %1136, %1048, %1671 : tensor<i1>, tensor<64x8xf32>
    %1673 = stablehlo.multiply %1667, %1672 : tensor<64x8xf32>
    %1674 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1675 = stablehlo.multiply %1674, %arg49 : tensor<64x8xf32>
    %1676 = stablehlo.add %1673, %1675 : tensor<64x8xf32>
    %1677 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1678 = stablehlo.divide %1676, %1677 : tensor<64x8xf32>
    %1679 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1680 = stablehlo.multiply %1672, %1672 : tensor<64x8xf32>
    %1681 = stablehlo.multiply %1679, %1680 : tensor<64x8xf32>
    %1682 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1683 = stablehlo.multiply %1682, %arg78 : tensor<64x8xf32>
    %1684 = stablehlo.add %1681, %1683 : tensor<64x8xf32>
    %1685 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1686 = stablehlo.divide %1684, %1685 : tensor<64x8xf32>
    %1687 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1688 = stablehlo.add %1686, %1687 : tensor<64x8xf32>
    %1689 = stablehlo.sqrt %1688 : tensor<64x8xf32>
    %1690 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1691 = stablehlo.add %1689, %1690 : tensor<64x8xf32>
    %1692 = stablehlo.divide %1678, %1691 : tensor<64x8xf32>
    %1693 = stablehlo.multiply %1666, %1692 : tensor<64x8xf32>
    %1694 = stablehlo.add %arg19, %1693 : tensor<64x8xf32>
    %1695 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1696 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1697 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1698 = stablehlo.divide %1056, %1697 : tensor<8x176xf32>
    %1699 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1700 = stablehlo.multiply %1698, %1699 : tensor<8x176xf32>
    %1701 = stablehlo.select %1136, %1056, %1700 : tensor<i1>, tensor<8x176xf32>
    %1702 = stablehlo.multiply %1696, %1701 : tensor<8x176xf32>
    %1703 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1704 = stablehlo.multiply %1703, %arg50 : tensor<8x176xf32>
    %1705 = stablehlo.add %1702, %1704 : tensor<8x176xf32>
    %1706 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1707 = stablehlo.divide %1705, %1706 : tensor<8x176xf32>
    %1708 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1709 = stablehlo.multiply %1701, %1701 : tensor<8x176xf32>
    %1710 = stablehlo.multiply %1708, %1709 : tensor<8x176xf32>
    %1711 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1712 = stablehlo.multiply %1711, %arg79 : tensor<8x176xf32>
    %1713 = stablehlo.add %1710, %1712 : tensor<8x176xf32>
    %1714 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1715 = stablehlo.divide %1713, %1714 : tensor<8x176xf32>
    %1716 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1717 = stablehlo.add %1715, %1716 : tensor<8x176xf32>
    %1718 = stablehlo.sqrt %1717 : tensor<8x176xf32>
    %1719 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1720 = stablehlo.add %1718, %1719 : tensor<8x176xf32>
    %1721 = stablehlo.divide %1707, %1720 : tensor<8x176xf32>
    %1722 = stablehlo.multiply %1695, %1721 : tensor<8x176xf32>
    %1723 = stablehlo.add %arg20, %1722 : tensor<8x176xf32>
    %1724 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1725 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1726 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1727 = stablehlo.divide %1064, %1726 : tensor<64x8xf32>
    %1728 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1729 = stablehlo.multiply %1727, %1728 : tensor<64x8xf32>
    %1730 = stablehlo.select %1136, %1064, %1729 : tensor<i1>, tensor<64x8xf32>
    %1731 = stablehlo.multiply %1725, %1730 : tensor<64x8xf32>
    %1732 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1733 = stablehlo.multiply %1732, %arg51 : tensor<64x8xf32>
    %1734 = stablehlo.add %1731, %1733 : tensor<64x8xf32>
    %1735 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1736 = stablehlo.divide %1734, %1735 : tensor<64x8xf32>
    %1737 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1738 = stablehlo.multiply %1730, %1730 : tensor<64x8xf32>
    %1739 = stablehlo.multiply %1737, %1738 : tensor<64x8xf32>
    %1740 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1741 = stablehlo.multiply %1740, %arg80 : tensor<64x8xf32>
    %1742 = stablehlo.add %1739, %1741 : tensor<64x8xf32>
    %1743 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1744 = stablehlo.divide %1742, %1743 : tensor<64x8xf32>
    %1745 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1746 = stablehlo.add %1744, %1745 : tensor<64x8xf32>
    %1747 = stablehlo.sqrt %1746 : tensor<64x8xf32>
    %1748 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1749 = stablehlo.add %1747, %1748 : tensor<64x8xf32>
    %1750 = stablehlo.divide %1736, %1749 : tensor<64x8xf32>
    %1751 = stablehlo.multiply %1724, %1750 : tensor<64x8xf32>
    %1752 = stablehlo.add %arg21, %1751 : tensor<64x8xf32>
    %1753 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1754 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1755 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1756 = stablehlo.divide %1072, %1755 : tensor<8x32xf32>
    %1757 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1758 = stablehlo.multiply %1756, %1757 : tensor<8x32xf32>
    %1759 = stablehlo.select %1136, %1072, %1758 : tensor<i1>, tensor<8x32xf32>
    %1760 = stablehlo.multiply %1754, %1759 : tensor<8x32xf32>
    %1761 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1762 = stablehlo.multiply %1761, %arg52 : tensor<8x32xf32>
    %1763 = stablehlo.add %1760, %1762 : tensor<8x32xf32>
    %1764 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1765 = stablehlo.divide %1763, %1764 : tensor<8x32xf32>
    %1766 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1767 = stablehlo.multiply %1759, %1759 : tensor<8x32xf32>
    %1768 = stablehlo.multiply %1766, %1767 : tensor<8x32xf32>
    %1769 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1770 = stablehlo.multiply %1769, %arg81 : tensor<8x32xf32>
    %1771 = stablehlo.add %1768, %1770 : tensor<8x32xf32>
    %1772 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1773 = stablehlo.divide %1771, %1772 : tensor<8x32xf32>
    %1774 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1775 = stablehlo.add %1773, %1774 : tensor<8x32xf32>
    %1776 = stablehlo.sqrt %1775 : tensor<8x32xf32>
    %1777 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1778 = stablehlo.add %1776, %1777 : tensor<8x32xf32>
    %1779 = stablehlo.divide %1765, %1778 : tensor<8x32xf32>
    %1780 = stablehlo.multiply %1753, %1779 : tensor<8x32xf32>
    %1781 = stablehlo.add %arg22, %1780 : tensor<8x32xf32>
    %1782 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1783 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1784 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1785 = stablehlo.divide %1080, %1784 : tensor<64x8xf32>
    %1786 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1787 = stablehlo.multiply %1785, %1786 : tensor<64x8xf32>
    %1788 = stablehlo.select %1136, %1080, %1787 : tensor<i1>, tensor<64x8xf32>
    %1789 = stablehlo.multiply %1783, %1788 : tensor<64x8xf32>
    %1790 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1791 = stablehlo.multiply %1790, %arg53 : tensor<64x8xf32>
    %1792 = stablehlo.add %1789, %1791 : tensor<64x8xf32>
    %1793 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1794 = stablehlo.divide %1792, %1793 : tensor<64x8xf32>
    %1795 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1796 = stablehlo.multiply %1788, %1788 : tensor<64x8xf32>
    %1797 = stablehlo.multiply %1795, %1796 : tensor<64x8xf32>
    %1798 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1799 = stablehlo.multiply %1798, %arg82 : tensor<64x8xf32>
    %1800 = stablehlo.add %1797, %1799 : tensor<64x8xf32>
    %1801 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1802 = stablehlo.divide %1800, %1801 : tensor<64x8xf32>
    %1803 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1804 = stablehlo.add %1802, %1803 : tensor<64x8xf32>
    %1805 = stablehlo.sqrt %1804 : tensor<64x8xf32>
    %1806 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1807 = stablehlo.add %1805, %1806 : tensor<64x8xf32>
    %1808 = stablehlo.divide %1794, %1807 : tensor<64x8xf32>
    %1809 = stablehlo.multiply %1782, %1808 : tensor<64x8xf32>
    %1810 = stablehlo.add %arg23, %1809 : tensor<64x8xf32>
    %1811 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1812 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1813 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1814 = stablehlo.divide %1088, %1813 : tensor<8x64xf32>
    %1815 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1816 = stablehlo.multiply %1814, %1815 : tensor<8x64xf32>
    %1817 = stablehlo.select %1136, %1088, %1816 : tensor<i1>, tensor<8x64xf32>
    %1818 = stablehlo.multiply %1812, %1817 : tensor<8x64xf32>
    %1819 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1820 = stablehlo.multiply %1819, %arg54 : tensor<8x64xf32>
    %1821 = stablehlo.add %1818, %1820 : tensor<8x64xf32>
    %1822 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1823 = stablehlo.divide %1821, %1822 : tensor<8x64xf32>
    %1824 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1825 = stablehlo.multiply %1817, %1817 : tensor<8x64xf32>
    %1826 = stablehlo.multiply %1824, %1825 : tensor<8x64xf32>
    %1827 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1828 = stablehlo.multiply %1827, %arg83 : tensor<8x64xf32>
    %1829 = stablehlo.add %1826, %1828 : tensor<8x64xf32>
    %1830 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1831 = stablehlo.divide %1829, %1830 : tensor<8x64xf32>
    %1832 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1833 = stablehlo.add %1831, %1832 : tensor<8x64xf32>
    %1834 = stablehlo.sqrt %1833 : tensor<8x64xf32>
    %1835 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1836 = stablehlo.add %1834, %1835 : tensor<8x64xf32>
    %1837 = stablehlo.divide %1823, %1836 : tensor<8x64xf32>
    %1838 = stablehlo.multiply %1811, %1837 : tensor<8x64xf32>
    %1839 = stablehlo.add %arg24, %1838 : tensor<8x64xf32>
    %1840 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1841 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1842 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1843 = stablehlo.divide %1096, %1842 : tensor<64x8xf32>
    %1844 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1845 = stablehlo.multiply %1843, %1844 : tensor<64x8xf32>
    %1846 = stablehlo.select %1136, %1096, %1845 : tensor<i1>, tensor<64x8xf32>
    %1847 = stablehlo.multiply %1841, %1846 : tensor<64x8xf32>
    %1848 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1849 = stablehlo.multiply %1848, %arg55 : tensor<64x8xf32>
    %1850 = stablehlo.add %1847, %1849 : tensor<64x8xf32>
    %1851 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1852 = stablehlo.divide %1850, %1851 : tensor<64x8xf32>
    %1853 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1854 = stablehlo.multiply %1846, %1846 : tensor<64x8xf32>
    %1855 = stablehlo.multiply %1853, %1854 : tensor<64x8xf32>
    %1856 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1857 = stablehlo.multiply %1856, %arg84 : tensor<64x8xf32>
    %1858 = stablehlo.add %1855, %1857 : tensor<64x8xf32>
    %1859 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1860 = stablehlo.divide %1858, %1859 : tensor<64x8xf32>
    %1861 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1862 = stablehlo.add %1860, %1861 : tensor<64x8xf32>
    %1863 = stablehlo.sqrt %1862 : tensor<64x8xf32>
    %1864 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1865 = stablehlo.add %1863, %1864 : tensor<64x8xf32>
    %1866 = stablehlo.divide %1852, %1865 : tensor<64x8xf32>
    %1867 = stablehlo.multiply %1840, %1866 : tensor<64x8xf32>
    %1868 = stablehlo.add %arg25, %1867 : tensor<64x8xf32>
    %1869 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1870 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1871 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1872 = stablehlo.divide %1104, %1871 : tensor<8x64xf32>
    %1873 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1874 = stablehlo.multiply %1872, %1873 : tensor<8x64xf32>
    %1875 = stablehlo.select %1136, %1104, %1874 : tensor<i1>, tensor<8x64xf32>
    %1876 = stablehlo.multiply %1870, %1875 : tensor<8x64xf32>
    %1877 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1878 = stablehlo.multiply %1877, %arg56 : tensor<8x64xf32>
    %1879 = stablehlo.add %1876, %1878 : tensor<8x64xf32>
    %1880 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1881 = stablehlo.divide %1879, %1880 : tensor<8x64xf32>
    %1882 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1883 = stablehlo.multiply %1875, %1875 : tensor<8x64xf32>
    %1884 = stablehlo.multiply %1882, %1883 : tensor<8x64xf32>
    %1885 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1886 = stablehlo.multiply %1885, %arg85 : tensor<8x64xf32>
    %1887 = stablehlo.add %1884, %1886 : tensor<8x64xf32>
    %1888 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1889 = stablehlo.divide %1887, %1888 : tensor<8x64xf32>
    %1890 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1891 = stablehlo.add %1889, %1890 : tensor<8x64xf32>
    %1892 = stablehlo.sqrt %1891 : tensor<8x64xf32>
    %1893 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %1894 = stablehlo.add %1892, %1893 : tensor<8x64xf32>
    %1895 = stablehlo.divide %1881, %1894 : tensor<8x64xf32>
    %1896 = stablehlo.multiply %1869, %1895 : tensor<8x64xf32>
    %1897 = stablehlo.add %arg26, %1896 : tensor<8x64xf32>
    %1898 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1899 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1900 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1901 = stablehlo.divide %1112, %1900 : tensor<64x8xf32>
    %1902 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1903 = stablehlo.multiply %1901, %1902 : tensor<64x8xf32>
    %1904 = stablehlo.select %1136, %1112, %1903 : tensor<i1>, tensor<64x8xf32>
    %1905 = stablehlo.multiply %1899, %1904 : tensor<64x8xf32>
    %1906 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1907 = stablehlo.multiply %1906, %arg57 : tensor<64x8xf32>
    %1908 = stablehlo.add %1905, %1907 : tensor<64x8xf32>
    %1909 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1910 = stablehlo.divide %1908, %1909 : tensor<64x8xf32>
    %1911 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1912 = stablehlo.multiply %1904, %1904 : tensor<64x8xf32>
    %1913 = stablehlo.multiply %1911, %1912 : tensor<64x8xf32>
    %1914 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1915 = stablehlo.multiply %1914, %arg86 : tensor<64x8xf32>
    %1916 = stablehlo.add %1913, %1915 : tensor<64x8xf32>
    %1917 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1918 = stablehlo.divide %1916, %1917 : tensor<64x8xf32>
    %1919 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1920 = stablehlo.add %1918, %1919 : tensor<64x8xf32>
    %1921 = stablehlo.sqrt %1920 : tensor<64x8xf32>
    %1922 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1923 = stablehlo.add %1921, %1922 : tensor<64x8xf32>
    %1924 = stablehlo.divide %1910, %1923 : tensor<64x8xf32>
    %1925 = stablehlo.multiply %1898, %1924 : tensor<64x8xf32>
    %1926 = stablehlo.add %arg27, %1925 : tensor<64x8xf32>
    %1927 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1928 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1929 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1930 = stablehlo.divide %1120, %1929 : tensor<8x32xf32>
    %1931 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1932 = stablehlo.multiply %1930, %1931 : tensor<8x32xf32>
    %1933 = stablehlo.select %1136, %1120, %1932 : tensor<i1>, tensor<8x32xf32>
    %1934 = stablehlo.multiply %1928, %1933 : tensor<8x32xf32>
    %1935 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1936 = stablehlo.multiply %1935, %arg58 : tensor<8x32xf32>
    %1937 = stablehlo.add %1934, %1936 : tensor<8x32xf32>
    %1938 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1939 = stablehlo.divide %1937, %1938 : tensor<8x32xf32>
    %1940 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1941 = stablehlo.multiply %1933, %1933 : tensor<8x32xf32>
    %1942 = stablehlo.multiply %1940, %1941 : tensor<8x32xf32>
    %1943 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1944 = stablehlo.multiply %1943, %arg87 : tensor<8x32xf32>
    %1945 = stablehlo.add %1942, %1944 : tensor<8x32xf32>
    %1946 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1947 = stablehlo.divide %1945, %1946 : tensor<8x32xf32>
    %1948 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1949 = stablehlo.add %1947, %1948 : tensor<8x32xf32>
    %1950 = stablehlo.sqrt %1949 : tensor<8x32xf32>
    %1951 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1952 = stablehlo.add %1950, %1951 : tensor<8x32xf32>
    %1953 = stablehlo.divide %1939, %1952 : tensor<8x32xf32>
    %1954 = stablehlo.multiply %1927, %1953 : tensor<8x32xf32>
    %1955 = stablehlo.add %arg28, %1954 : tensor<8x32xf32>
    %1956 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1957 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1958 = stablehlo.broadcast_in_dim %1135, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1959 = stablehlo.divide %1128, %1958 : tensor<64x2xf32>
    %1960 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1961 = stablehlo.multiply %1959, %1960 : tensor<64x2xf32>
    %1962 = stablehlo.select %1136, %1128, %1961 : tensor<i1>, tensor<64x2xf32>
    %1963 = stablehlo.multiply %1957, %1962 : tensor<64x2xf32>
    %1964 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1965 = stablehlo.multiply %1964, %arg59 : tensor<64x2xf32>
    %1966 = stablehlo.add %1963, %1965 : tensor<64x2xf32>
    %1967 = stablehlo.broadcast_in_dim %1151, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1968 = stablehlo.divide %1966, %1967 : tensor<64x2xf32>
    %1969 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1970 = stablehlo.multiply %1962, %1962 : tensor<64x2xf32>
    %1971 = stablehlo.multiply %1969, %1970 : tensor<64x2xf32>
    %1972 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1973 = stablehlo.multiply %1972, %arg88 : tensor<64x2xf32>
    %1974 = stablehlo.add %1971, %1973 : tensor<64x2xf32>
    %1975 = stablehlo.broadcast_in_dim %1162, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1976 = stablehlo.divide %1974, %1975 : tensor<64x2xf32>
    %1977 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1978 = stablehlo.add %1976, %1977 : tensor<64x2xf32>
    %1979 = stablehlo.sqrt %1978 : tensor<64x2xf32>
    %1980 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1981 = stablehlo.add %1979, %1980 : tensor<64x2xf32>
    %1982 = stablehlo.divide %1968, %1981 : tensor<64x2xf32>
    %1983 = stablehlo.multiply %1956, %1982 : tensor<64x2xf32>
    %1984 = stablehlo.add %arg29, %1983 : tensor<64x2xf32>
    %1985 = stablehlo.compare LT, %arg89, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1986 = stablehlo.add %arg89, %c : tensor<i32>
    %1987 = stablehlo.select %1985, %1986, %c_27 : tensor<i1>, tensor<i32>
    %1988 = stablehlo.log %524 : tensor<128x1xf32>
    %1989 = stablehlo.broadcast_in_dim %1988, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %1990 = stablehlo.subtract %521, %1989 : tensor<128x2xf32>
    %1991 = stablehlo.multiply %arg112, %1990 : tensor<128x2xf32>
    %1992 = stablehlo.reduce(%1991 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %1993 = stablehlo.negate %1992 : tensor<128xf32>
    %1994 = stablehlo.reduce(%1993 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %1995 = stablehlo.divide %1994, %cst_14 : tensor<f32>
    %1996 = stablehlo.multiply %1995, %cst_14 : tensor<f32>
    return %0, %1172, %1201, %1230, %1259, %1288, %1317, %1346, %1375, %1404, %1433, %1462, %1491, %1520, %1549, %1578, %1607, %1636, %1665, %1694, %1723, %1752, %1781, %1810, %1839, %1868, %1897, %1926, %1955, %1984, %1148, %1145, %1183, %1212, %1241, %1270, %1299, %1328, %1357, %1386, %1415, %1444, %1473, %1502, %1531, %1560, %1589, %1618, %1647, %1676, %1705, %1734, %1763, %1792, %1821, %1850, %1879, %1908, %1937, %1966, %1159, %1191, %1220, %1249, %1278, %1307, %1336, %1365, %1394, %1423, %1452, %1481, %1510, %1539, %1568, %1597, %1626, %1655, %1684, %1713, %1742, %1771, %1800, %1829, %1858, %1887, %1916, %1945, %1974, %1987, %arg90, %arg91, %arg92, %arg93, %arg94, %arg95, %arg96, %arg97, %arg98, %arg99, %arg100, %arg101, %arg102, %arg103, %arg104, %arg105, %arg106, %arg107, %arg108, %arg109, %arg110, %cst_14, %1996 : tensor<i32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x2xf32>, tensor<i32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x2xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x2xf32>, tensor<i32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x176xf32>, tensor<64xf32>, tensor<64x32xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x176xf32>, tensor<64xf32>, tensor<64x32xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x2xf32>, tensor<f32>, tensor<f32>
  }
}
