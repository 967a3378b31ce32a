module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<176x8xf32>,
      %arg1: tensor<8x64xf32>,
      %arg2: tensor<64x8xf32>,
      %arg3: tensor<8x176xf32>,
      %arg4: tensor<64x8xf32>,
      %arg5: tensor<8x176xf32>,
      %arg6: tensor<64x8xf32>,
      %arg7: tensor<8x32xf32>,
      %arg8: tensor<64x8xf32>,
      %arg9: tensor<8x64xf32>,
      %arg10: tensor<64x8xf32>,
      %arg11: tensor<8x64xf32>,
      %arg12: tensor<64x8xf32>,
      %arg13: tensor<8x32xf32>,
      %arg14: tensor<176x8xf32>,
      %arg15: tensor<8x64xf32>,
      %arg16: tensor<64x8xf32>,
      %arg17: tensor<8x176xf32>,
      %arg18: tensor<64x8xf32>,
      %arg19: tensor<8x176xf32>,
      %arg20: tensor<64x8xf32>,
      %arg21: tensor<8x32xf32>,
      %arg22: tensor<64x8xf32>,
      %arg23: tensor<8x64xf32>,
      %arg24: tensor<64x8xf32>,
      %arg25: tensor<8x64xf32>,
      %arg26: tensor<64x8xf32>,
      %arg27: tensor<8x32xf32>,
      %arg28: tensor<64x2xf32>,
      %arg29: tensor<i32>,
      %arg30: tensor<176x8xf32>,
      %arg31: tensor<8x64xf32>,
      %arg32: tensor<64x8xf32>,
      %arg33: tensor<8x176xf32>,
      %arg34: tensor<64x8xf32>,
      %arg35: tensor<8x176xf32>,
      %arg36: tensor<64x8xf32>,
      %arg37: tensor<8x32xf32>,
      %arg38: tensor<64x8xf32>,
      %arg39: tensor<8x64xf32>,
      %arg40: tensor<64x8xf32>,
      %arg41: tensor<8x64xf32>,
      %arg42: tensor<64x8xf32>,
      %arg43: tensor<8x32xf32>,
      %arg44: tensor<176x8xf32>,
      %arg45: tensor<8x64xf32>,
      %arg46: tensor<64x8xf32>,
      %arg47: tensor<8x176xf32>,
      %arg48: tensor<64x8xf32>,
      %arg49: tensor<8x176xf32>,
      %arg50: tensor<64x8xf32>,
      %arg51: tensor<8x32xf32>,
      %arg52: tensor<64x8xf32>,
      %arg53: tensor<8x64xf32>,
      %arg54: tensor<64x8xf32>,
      %arg55: tensor<8x64xf32>,
      %arg56: tensor<64x8xf32>,
      %arg57: tensor<8x32xf32>,
      %arg58: tensor<64x2xf32>,
      %arg59: tensor<i32>,
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
      %arg89: tensor<176x8xf32>,
      %arg90: tensor<8x64xf32>,
      %arg91: tensor<64x8xf32>,
      %arg92: tensor<8x176xf32>,
      %arg93: tensor<64x8xf32>,
      %arg94: tensor<8x176xf32>,
      %arg95: tensor<64x8xf32>,
      %arg96: tensor<8x32xf32>,
      %arg97: tensor<64x8xf32>,
      %arg98: tensor<8x64xf32>,
      %arg99: tensor<64x8xf32>,
      %arg100: tensor<8x64xf32>,
      %arg101: tensor<64x8xf32>,
      %arg102: tensor<8x32xf32>,
      %arg103: tensor<176x8xf32>,
      %arg104: tensor<8x64xf32>,
      %arg105: tensor<64x8xf32>,
      %arg106: tensor<8x176xf32>,
      %arg107: tensor<64x8xf32>,
      %arg108: tensor<8x176xf32>,
      %arg109: tensor<64x8xf32>,
      %arg110: tensor<8x32xf32>,
      %arg111: tensor<64x8xf32>,
      %arg112: tensor<8x64xf32>,
      %arg113: tensor<64x8xf32>,
      %arg114: tensor<8x64xf32>,
      %arg115: tensor<64x8xf32>,
      %arg116: tensor<8x32xf32>,
      %arg117: tensor<64x2xf32>,
      %arg118: tensor<i32>) -> (tensor<i32> {jax.result_info = "result.step"},
      tensor<176x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.params['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<64x2xf32> {jax.result_info = "result.params['base_model']['model']['score']['modules_to_save']['default']['kernel']"},
      tensor<i32> {jax.result_info = "result.opt_state[1][0].count"},
      tensor<176x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<64x2xf32> {jax.result_info = "result.opt_state[1][0].mu['base_model']['model']['score']['modules_to_save']['default']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<64x2xf32> {jax.result_info = "result.opt_state[1][0].nu['base_model']['model']['score']['modules_to_save']['default']['kernel']"},
      tensor<i32> {jax.result_info = "result.opt_state[1][2].count"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg29, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<14> : tensor<i32>
    %1 = stablehlo.compare LT, %arg118, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg118, %c_3 : tensor<i32>
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
    %10 = stablehlo.subtract %arg118, %c_0 : tensor<i32>
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
    %26 = stablehlo.multiply %arg0, %arg0 : tensor<176x8xf32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<176x8xf32>
    %29 = stablehlo.add %26, %28 : tensor<176x8xf32>
    %30 = stablehlo.reduce(%29 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x8xf32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.add %cst_9, %30 : tensor<f32>
    %32 = stablehlo.multiply %arg1, %arg1 : tensor<8x64xf32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %34 = stablehlo.multiply %33, %33 : tensor<8x64xf32>
    %35 = stablehlo.add %32, %34 : tensor<8x64xf32>
    %36 = stablehlo.reduce(%35 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.add %31, %36 : tensor<f32>
    %38 = stablehlo.multiply %arg2, %arg2 : tensor<64x8xf32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %40 = stablehlo.multiply %39, %39 : tensor<64x8xf32>
    %41 = stablehlo.add %38, %40 : tensor<64x8xf32>
    %42 = stablehlo.reduce(%41 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %43 = stablehlo.add %37, %42 : tensor<f32>
    %44 = stablehlo.multiply %arg3, %arg3 : tensor<8x176xf32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<8x176xf32>
    %47 = stablehlo.add %44, %46 : tensor<8x176xf32>
    %48 = stablehlo.reduce(%47 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %49 = stablehlo.add %43, %48 : tensor<f32>
    %50 = stablehlo.multiply %arg4, %arg4 : tensor<64x8xf32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %52 = stablehlo.multiply %51, %51 : tensor<64x8xf32>
    %53 = stablehlo.add %50, %52 : tensor<64x8xf32>
    %54 = stablehlo.reduce(%53 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %55 = stablehlo.add %49, %54 : tensor<f32>
    %56 = stablehlo.multiply %arg5, %arg5 : tensor<8x176xf32>
    %57 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<8x176xf32>
    %59 = stablehlo.add %56, %58 : tensor<8x176xf32>
    %60 = stablehlo.reduce(%59 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.add %55, %60 : tensor<f32>
    %62 = stablehlo.multiply %arg6, %arg6 : tensor<64x8xf32>
    %63 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %64 = stablehlo.multiply %63, %63 : tensor<64x8xf32>
    %65 = stablehlo.add %62, %64 : tensor<64x8xf32>
    %66 = stablehlo.reduce(%65 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %67 = stablehlo.add %61, %66 : tensor<f32>
    %68 = stablehlo.multiply %arg7, %arg7 : tensor<8x32xf32>
    %69 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %70 = stablehlo.multiply %69, %69 : tensor<8x32xf32>
    %71 = stablehlo.add %68, %70 : tensor<8x32xf32>
    %72 = stablehlo.reduce(%71 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %73 = stablehlo.add %67, %72 : tensor<f32>
    %74 = stablehlo.multiply %arg8, %arg8 : tensor<64x8xf32>
    %75 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %76 = stablehlo.multiply %75, %75 : tensor<64x8xf32>
    %77 = stablehlo.add %74, %76 : tensor<64x8xf32>
    %78 = stablehlo.reduce(%77 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %79 = stablehlo.add %73, %78 : tensor<f32>
    %80 = stablehlo.multiply %arg9, %arg9 : tensor<8x64xf32>
    %81 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %82 = stablehlo.multiply %81, %81 : tensor<8x64xf32>
    %83 = stablehlo.add %80, %82 : tensor<8x64xf32>
    %84 = stablehlo.reduce(%83 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %85 = stablehlo.add %79, %84 : tensor<f32>
    %86 = stablehlo.multiply %arg10, %arg10 : tensor<64x8xf32>
    %87 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %88 = stablehlo.multiply %87, %87 : tensor<64x8xf32>
    %89 = stablehlo.add %86, %88 : tensor<64x8xf32>
    %90 = stablehlo.reduce(%89 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %91 = stablehlo.add %85, %90 : tensor<f32>
    %92 = stablehlo.multiply %arg11, %arg11 : tensor<8x64xf32>
    %93 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %94 = stablehlo.multiply %93, %93 : tensor<8x64xf32>
    %95 = stablehlo.add %92, %94 : tensor<8x64xf32>
    %96 = stablehlo.reduce(%95 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %97 = stablehlo.add %91, %96 : tensor<f32>
    %98 = stablehlo.multiply %arg12, %arg12 : tensor<64x8xf32>
    %99 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %100 = stablehlo.multiply %99, %99 : tensor<64x8xf32>
    %101 = stablehlo.add %98, %100 : tensor<64x8xf32>
    %102 = stablehlo.reduce(%101 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %103 = stablehlo.add %97, %102 : tensor<f32>
    %104 = stablehlo.multiply %arg13, %arg13 : tensor<8x32xf32>
    %105 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %106 = stablehlo.multiply %105, %105 : tensor<8x32xf32>
    %107 = stablehlo.add %104, %106 : tensor<8x32xf32>
    %108 = stablehlo.reduce(%107 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %109 = stablehlo.add %103, %108 : tensor<f32>
    %110 = stablehlo.multiply %arg14, %arg14 : tensor<176x8xf32>
    %111 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %112 = stablehlo.multiply %111, %111 : tensor<176x8xf32>
    %113 = stablehlo.add %110, %112 : tensor<176x8xf32>
    %114 = stablehlo.reduce(%113 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x8xf32>, tensor<f32>) -> tensor<f32>
    %115 = stablehlo.add %109, %114 : tensor<f32>
    %116 = stablehlo.multiply %arg15, %arg15 : tensor<8x64xf32>
    %117 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %118 = stablehlo.multiply %117, %117 : tensor<8x64xf32>
    %119 = stablehlo.add %116, %118 : tensor<8x64xf32>
    %120 = stablehlo.reduce(%119 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %121 = stablehlo.add %115, %120 : tensor<f32>
    %122 = stablehlo.multiply %arg16, %arg16 : tensor<64x8xf32>
    %123 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %124 = stablehlo.multiply %123, %123 : tensor<64x8xf32>
    %125 = stablehlo.add %122, %124 : tensor<64x8xf32>
    %126 = stablehlo.reduce(%125 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %127 = stablehlo.add %121, %126 : tensor<f32>
    %128 = stablehlo.multiply %arg17, %arg17 : tensor<8x176xf32>
    %129 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %130 = stablehlo.multiply %129, %129 : tensor<8x176xf32>
    %131 = stablehlo.add %128, %130 : tensor<8x176xf32>
    %132 = stablehlo.reduce(%131 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %133 = stablehlo.add %127, %132 : tensor<f32>
    %134 = stablehlo.multiply %arg18, %arg18 : tensor<64x8xf32>
    %135 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %136 = stablehlo.multiply %135, %135 : tensor<64x8xf32>
    %137 = stablehlo.add %134, %136 : tensor<64x8xf32>
    %138 = stablehlo.reduce(%137 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %139 = stablehlo.add %133, %138 : tensor<f32>
    %140 = stablehlo.multiply %arg19, %arg19 : tensor<8x176xf32>
    %141 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %142 = stablehlo.multiply %141, %141 : tensor<8x176xf32>
    %143 = stablehlo.add %140, %142 : tensor<8x176xf32>
    %144 = stablehlo.reduce(%143 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %145 = stablehlo.add %139, %144 : tensor<f32>
    %146 = stablehlo.multiply %arg20, %arg20 : tensor<64x8xf32>
    %147 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %148 = stablehlo.multiply %147, %147 : tensor<64x8xf32>
    %149 = stablehlo.add %146, %148 : tensor<64x8xf32>
    %150 = stablehlo.reduce(%149 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %151 = stablehlo.add %145, %150 : tensor<f32>
    %152 = stablehlo.multiply %arg21, %arg21 : tensor<8x32xf32>
    %153 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %154 = stablehlo.multiply %153, %153 : tensor<8x32xf32>
    %155 = stablehlo.add %152, %154 : tensor<8x32xf32>
    %156 = stablehlo.reduce(%155 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %157 = stablehlo.add %151, %156 : tensor<f32>
    %158 = stablehlo.multiply %arg22, %arg22 : tensor<64x8xf32>
    %159 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %160 = stablehlo.multiply %159, %159 : tensor<64x8xf32>
    %161 = stablehlo.add %158, %160 : tensor<64x8xf32>
    %162 = stablehlo.reduce(%161 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %163 = stablehlo.add %157, %162 : tensor<f32>
    %164 = stablehlo.multiply %arg23, %arg23 : tensor<8x64xf32>
    %165 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %166 = stablehlo.multiply %165, %165 : tensor<8x64xf32>
    %167 = stablehlo.add %164, %166 : tensor<8x64xf32>
    %168 = stablehlo.reduce(%167 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %169 = stablehlo.add %163, %168 : tensor<f32>
    %170 = stablehlo.multiply %arg24, %arg24 : tensor<64x8xf32>
    %171 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %172 = stablehlo.multiply %171, %171 : tensor<64x8xf32>
    %173 = stablehlo.add %170, %172 : tensor<64x8xf32>
    %174 = stablehlo.reduce(%173 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %175 = stablehlo.add %169, %174 : tensor<f32>
    %176 = stablehlo.multiply %arg25, %arg25 : tensor<8x64xf32>
    %177 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %178 = stablehlo.multiply %177, %177 : tensor<8x64xf32>
    %179 = stablehlo.add %176, %178 : tensor<8x64xf32>
    %180 = stablehlo.reduce(%179 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %181 = stablehlo.add %175, %180 : tensor<f32>
    %182 = stablehlo.multiply %arg26, %arg26 : tensor<64x8xf32>
    %183 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %184 = stablehlo.multiply %183, %183 : tensor<64x8xf32>
    %185 = stablehlo.add %182, %184 : tensor<64x8xf32>
    %186 = stablehlo.reduce(%185 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %187 = stablehlo.add %181, %186 : tensor<f32>
    %188 = stablehlo.multiply %arg27, %arg27 : tensor<8x32xf32>
    %189 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %190 = stablehlo.multiply %189, %189 : tensor<8x32xf32>
    %191 = stablehlo.add %188, %190 : tensor<8x32xf32>
    %192 = stablehlo.reduce(%191 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %193 = stablehlo.add %187, %192 : tensor<f32>
    %194 = stablehlo.multiply %arg28, %arg28 : tensor<64x2xf32>
    %195 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %196 = stablehlo.multiply %195, %195 : tensor<64x2xf32>
    %197 = stablehlo.add %194, %196 : tensor<64x2xf32>
    %198 = stablehlo.reduce(%197 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x2xf32>, tensor<f32>) -> tensor<f32>
    %199 = stablehlo.add %193, %198 : tensor<f32>
    %200 = stablehlo.sqrt %199 : tensor<f32>
    %201 = stablehlo.compare LT, %200, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %202 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %203 = stablehlo.divide %arg0, %202 : tensor<176x8xf32>
    %204 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %205 = stablehlo.multiply %203, %204 : tensor<176x8xf32>
    %206 = stablehlo.select %201, %arg0, %205 : tensor<i1>, tensor<176x8xf32>
    %207 = stablehlo.multiply %25, %206 : tensor<176x8xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %209 = stablehlo.multiply %208, %arg60 : tensor<176x8xf32>
    %210 = stablehlo.add %207, %209 : tensor<176x8xf32>
    %c_12 = stablehlo.constant dense<2147483647> : tensor<i32>
    %211 = stablehlo.compare LT, %arg59, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %212 = stablehlo.add %arg59, %c : tensor<i32>
    %213 = stablehlo.select %211, %212, %c_12 : tensor<i1>, tensor<i32>
    %214 = stablehlo.convert %213 : (tensor<i32>) -> tensor<f32>
    %215 = stablehlo.power %cst_11, %214 : tensor<f32>
    %216 = stablehlo.subtract %cst_2, %215 : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %218 = stablehlo.divide %210, %217 : tensor<176x8xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %220 = stablehlo.multiply %206, %206 : tensor<176x8xf32>
    %221 = stablehlo.multiply %219, %220 : tensor<176x8xf32>
    %cst_14 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %223 = stablehlo.multiply %222, %arg89 : tensor<176x8xf32>
    %224 = stablehlo.add %221, %223 : tensor<176x8xf32>
    %225 = stablehlo.convert %213 : (tensor<i32>) -> tensor<f32>
    %226 = stablehlo.power %cst_14, %225 : tensor<f32>
    %227 = stablehlo.subtract %cst_2, %226 : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %229 = stablehlo.divide %224, %228 : tensor<176x8xf32>
    %230 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %231 = stablehlo.add %229, %230 : tensor<176x8xf32>
    %232 = stablehlo.sqrt %231 : tensor<176x8xf32>
    %cst_15 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %234 = stablehlo.add %232, %233 : tensor<176x8xf32>
    %235 = stablehlo.divide %218, %234 : tensor<176x8xf32>
    %236 = stablehlo.multiply %24, %235 : tensor<176x8xf32>
    %237 = stablehlo.add %arg30, %236 : tensor<176x8xf32>
    %238 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %239 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %240 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %241 = stablehlo.divide %arg1, %240 : tensor<8x64xf32>
    %242 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %243 = stablehlo.multiply %241, %242 : tensor<8x64xf32>
    %244 = stablehlo.select %201, %arg1, %243 : tensor<i1>, tensor<8x64xf32>
    %245 = stablehlo.multiply %239, %244 : tensor<8x64xf32>
    %246 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %247 = stablehlo.multiply %246, %arg61 : tensor<8x64xf32>
    %248 = stablehlo.add %245, %247 : tensor<8x64xf32>
    %249 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %250 = stablehlo.divide %248, %249 : tensor<8x64xf32>
    %251 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %252 = stablehlo.multiply %244, %244 : tensor<8x64xf32>
    %253 = stablehlo.multiply %251, %252 : tensor<8x64xf32>
    %254 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %255 = stablehlo.multiply %254, %arg90 : tensor<8x64xf32>
    %256 = stablehlo.add %253, %255 : tensor<8x64xf32>
    %257 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %258 = stablehlo.divide %256, %257 : tensor<8x64xf32>
    %259 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %260 = stablehlo.add %258, %259 : tensor<8x64xf32>
    %261 = stablehlo.sqrt %260 : tensor<8x64xf32>
    %262 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %263 = stablehlo.add %261, %262 : tensor<8x64xf32>
    %264 = stablehlo.divide %250, %263 : tensor<8x64xf32>
    %265 = stablehlo.multiply %238, %264 : tensor<8x64xf32>
    %266 = stablehlo.add %arg31, %265 : tensor<8x64xf32>
    %267 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %268 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %269 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %270 = stablehlo.divide %arg2, %269 : tensor<64x8xf32>
    %271 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %272 = stablehlo.multiply %270, %271 : tensor<64x8xf32>
    %273 = stablehlo.select %201, %arg2, %272 : tensor<i1>, tensor<64x8xf32>
    %274 = stablehlo.multiply %268, %273 : tensor<64x8xf32>
    %275 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %276 = stablehlo.multiply %275, %arg62 : tensor<64x8xf32>
    %277 = stablehlo.add %274, %276 : tensor<64x8xf32>
    %278 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %279 = stablehlo.divide %277, %278 : tensor<64x8xf32>
    %280 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %281 = stablehlo.multiply %273, %273 : tensor<64x8xf32>
    %282 = stablehlo.multiply %280, %281 : tensor<64x8xf32>
    %283 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %284 = stablehlo.multiply %283, %arg91 : tensor<64x8xf32>
    %285 = stablehlo.add %282, %284 : tensor<64x8xf32>
    %286 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %287 = stablehlo.divide %285, %286 : tensor<64x8xf32>
    %288 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %289 = stablehlo.add %287, %288 : tensor<64x8xf32>
    %290 = stablehlo.sqrt %289 : tensor<64x8xf32>
    %291 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %292 = stablehlo.add %290, %291 : tensor<64x8xf32>
    %293 = stablehlo.divide %279, %292 : tensor<64x8xf32>
    %294 = stablehlo.multiply %267, %293 : tensor<64x8xf32>
    %295 = stablehlo.add %arg32, %294 : tensor<64x8xf32>
    %296 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %297 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %298 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %299 = stablehlo.divide %arg3, %298 : tensor<8x176xf32>
    %300 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %301 = stablehlo.multiply %299, %300 : tensor<8x176xf32>
    %302 = stablehlo.select %201, %arg3, %301 : tensor<i1>, tensor<8x176xf32>
    %303 = stablehlo.multiply %297, %302 : tensor<8x176xf32>
    %304 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %305 = stablehlo.multiply %304, %arg63 : tensor<8x176xf32>
    %306 = stablehlo.add %303, %305 : tensor<8x176xf32>
    %307 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %308 = stablehlo.divide %306, %307 : tensor<8x176xf32>
    %309 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %310 = stablehlo.multiply %302, %302 : tensor<8x176xf32>
    %311 = stablehlo.multiply %309, %310 : tensor<8x176xf32>
    %312 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %313 = stablehlo.multiply %312, %arg92 : tensor<8x176xf32>
    %314 = stablehlo.add %311, %313 : tensor<8x176xf32>
    %315 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %316 = stablehlo.divide %314, %315 : tensor<8x176xf32>
    %317 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %318 = stablehlo.add %316, %317 : tensor<8x176xf32>
    %319 = stablehlo.sqrt %318 : tensor<8x176xf32>
    %320 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %321 = stablehlo.add %319, %320 : tensor<8x176xf32>
    %322 = stablehlo.divide %308, %321 : tensor<8x176xf32>
    %323 = stablehlo.multiply %296, %322 : tensor<8x176xf32>
    %324 = stablehlo.add %arg33, %323 : tensor<8x176xf32>
    %325 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %326 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %327 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %328 = stablehlo.divide %arg4, %327 : tensor<64x8xf32>
    %329 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %330 = stablehlo.multiply %328, %329 : tensor<64x8xf32>
    %331 = stablehlo.select %201, %arg4, %330 : tensor<i1>, tensor<64x8xf32>
    %332 = stablehlo.multiply %326, %331 : tensor<64x8xf32>
    %333 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %334 = stablehlo.multiply %333, %arg64 : tensor<64x8xf32>
    %335 = stablehlo.add %332, %334 : tensor<64x8xf32>
    %336 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %337 = stablehlo.divide %335, %336 : tensor<64x8xf32>
    %338 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %339 = stablehlo.multiply %331, %331 : tensor<64x8xf32>
    %340 = stablehlo.multiply %338, %339 : tensor<64x8xf32>
    %341 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %342 = stablehlo.multiply %341, %arg93 : tensor<64x8xf32>
    %343 = stablehlo.add %340, %342 : tensor<64x8xf32>
    %344 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %345 = stablehlo.divide %343, %344 : tensor<64x8xf32>
    %346 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %347 = stablehlo.add %345, %346 : tensor<64x8xf32>
    %348 = stablehlo.sqrt %347 : tensor<64x8xf32>
    %349 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %350 = stablehlo.add %348, %349 : tensor<64x8xf32>
    %351 = stablehlo.divide %337, %350 : tensor<64x8xf32>
    %352 = stablehlo.multiply %325, %351 : tensor<64x8xf32>
    %353 = stablehlo.add %arg34, %352 : tensor<64x8xf32>
    %354 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %355 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %356 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %357 = stablehlo.divide %arg5, %356 : tensor<8x176xf32>
    %358 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %359 = stablehlo.multiply %357, %358 : tensor<8x176xf32>
    %360 = stablehlo.select %201, %arg5, %359 : tensor<i1>, tensor<8x176xf32>
    %361 = stablehlo.multiply %355, %360 : tensor<8x176xf32>
    %362 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %363 = stablehlo.multiply %362, %arg65 : tensor<8x176xf32>
    %364 = stablehlo.add %361, %363 : tensor<8x176xf32>
    %365 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %366 = stablehlo.divide %364, %365 : tensor<8x176xf32>
    %367 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %368 = stablehlo.multiply %360, %360 : tensor<8x176xf32>
    %369 = stablehlo.multiply %367, %368 : tensor<8x176xf32>
    %370 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %371 = stablehlo.multiply %370, %arg94 : tensor<8x176xf32>
    %372 = stablehlo.add %369, %371 : tensor<8x176xf32>
    %373 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %374 = stablehlo.divide %372, %373 : tensor<8x176xf32>
    %375 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %376 = stablehlo.add %374, %375 : tensor<8x176xf32>
    %377 = stablehlo.sqrt %376 : tensor<8x176xf32>
    %378 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %379 = stablehlo.add %377, %378 : tensor<8x176xf32>
    %380 = stablehlo.divide %366, %379 : tensor<8x176xf32>
    %381 = stablehlo.multiply %354, %380 : tensor<8x176xf32>
    %382 = stablehlo.add %arg35, %381 : tensor<8x176xf32>
    %383 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %384 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %385 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %386 = stablehlo.divide %arg6, %385 : tensor<64x8xf32>
    %387 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %388 = stablehlo.multiply %386, %387 : tensor<64x8xf32>
    %389 = stablehlo.select %201, %arg6, %388 : tensor<i1>, tensor<64x8xf32>
    %390 = stablehlo.multiply %384, %389 : tensor<64x8xf32>
    %391 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %392 = stablehlo.multiply %391, %arg66 : tensor<64x8xf32>
    %393 = stablehlo.add %390, %392 : tensor<64x8xf32>
    %394 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %395 = stablehlo.divide %393, %394 : tensor<64x8xf32>
    %396 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %397 = stablehlo.multiply %389, %389 : tensor<64x8xf32>
    %398 = stablehlo.multiply %396, %397 : tensor<64x8xf32>
    %399 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %400 = stablehlo.multiply %399, %arg95 : tensor<64x8xf32>
    %401 = stablehlo.add %398, %400 : tensor<64x8xf32>
    %402 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %403 = stablehlo.divide %401, %402 : tensor<64x8xf32>
    %404 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %405 = stablehlo.add %403, %404 : tensor<64x8xf32>
    %406 = stablehlo.sqrt %405 : tensor<64x8xf32>
    %407 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %408 = stablehlo.add %406, %407 : tensor<64x8xf32>
    %409 = stablehlo.divide %395, %408 : tensor<64x8xf32>
    %410 = stablehlo.multiply %383, %409 : tensor<64x8xf32>
    %411 = stablehlo.add %arg36, %410 : tensor<64x8xf32>
    %412 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %413 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %414 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %415 = stablehlo.divide %arg7, %414 : tensor<8x32xf32>
    %416 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %417 = stablehlo.multiply %415, %416 : tensor<8x32xf32>
    %418 = stablehlo.select %201, %arg7, %417 : tensor<i1>, tensor<8x32xf32>
    %419 = stablehlo.multiply %413, %418 : tensor<8x32xf32>
    %420 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %421 = stablehlo.multiply %420, %arg67 : tensor<8x32xf32>
    %422 = stablehlo.add %419, %421 : tensor<8x32xf32>
    %423 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %424 = stablehlo.divide %422, %423 : tensor<8x32xf32>
    %425 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %426 = stablehlo.multiply %418, %418 : tensor<8x32xf32>
    %427 = stablehlo.multiply %425, %426 : tensor<8x32xf32>
    %428 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %429 = stablehlo.multiply %428, %arg96 : tensor<8x32xf32>
    %430 = stablehlo.add %427, %429 : tensor<8x32xf32>
    %431 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %432 = stablehlo.divide %430, %431 : tensor<8x32xf32>
    %433 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %434 = stablehlo.add %432, %433 : tensor<8x32xf32>
    %435 = stablehlo.sqrt %434 : tensor<8x32xf32>
    %436 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %437 = stablehlo.add %435, %436 : tensor<8x32xf32>
    %438 = stablehlo.divide %424, %437 : tensor<8x32xf32>
    %439 = stablehlo.multiply %412, %438 : tensor<8x32xf32>
    %440 = stablehlo.add %arg37, %439 : tensor<8x32xf32>
    %441 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %442 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %443 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %444 = stablehlo.divide %arg8, %443 : tensor<64x8xf32>
    %445 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %446 = stablehlo.multiply %444, %445 : tensor<64x8xf32>
    %447 = stablehlo.select %201, %arg8, %446 : tensor<i1>, tensor<64x8xf32>
    %448 = stablehlo.multiply %442, %447 : tensor<64x8xf32>
    %449 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %450 = stablehlo.multiply %449, %arg68 : tensor<64x8xf32>
    %451 = stablehlo.add %448, %450 : tensor<64x8xf32>
    %452 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %453 = stablehlo.divide %451, %452 : tensor<64x8xf32>
    %454 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %455 = stablehlo.multiply %447, %447 : tensor<64x8xf32>
    %456 = stablehlo.multiply %454, %455 : tensor<64x8xf32>
    %457 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %458 = stablehlo.multiply %457, %arg97 : tensor<64x8xf32>
    %459 = stablehlo.add %456, %458 : tensor<64x8xf32>
    %460 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %461 = stablehlo.divide %459, %460 : tensor<64x8xf32>
    %462 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %463 = stablehlo.add %461, %462 : tensor<64x8xf32>
    %464 = stablehlo.sqrt %463 : tensor<64x8xf32>
    %465 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %466 = stablehlo.add %464, %465 : tensor<64x8xf32>
    %467 = stablehlo.divide %453, %466 : tensor<64x8xf32>
    %468 = stablehlo.multiply %441, %467 : tensor<64x8xf32>
    %469 = stablehlo.add %arg38, %468 : tensor<64x8xf32>
    %470 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %471 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %472 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %473 = stablehlo.divide %arg9, %472 : tensor<8x64xf32>
    %474 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %475 = stablehlo.multiply %473, %474 : tensor<8x64xf32>
    %476 = stablehlo.select %201, %arg9, %475 : tensor<i1>, tensor<8x64xf32>
    %477 = stablehlo.multiply %471, %476 : tensor<8x64xf32>
    %478 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %479 = stablehlo.multiply %478, %arg69 : tensor<8x64xf32>
    %480 = stablehlo.add %477, %479 : tensor<8x64xf32>
    %481 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %482 = stablehlo.divide %480, %481 : tensor<8x64xf32>
    %483 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %484 = stablehlo.multiply %476, %476 : tensor<8x64xf32>
    %485 = stablehlo.multiply %483, %484 : tensor<8x64xf32>
    %486 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %487 = stablehlo.multiply %486, %arg98 : tensor<8x64xf32>
    %488 = stablehlo.add %485, %487 : tensor<8x64xf32>
    %489 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %490 = stablehlo.divide %488, %489 : tensor<8x64xf32>
    %491 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %492 = stablehlo.add %490, %491 : tensor<8x64xf32>
    %493 = stablehlo.sqrt %492 : tensor<8x64xf32>
    %494 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %495 = stablehlo.add %493, %494 : tensor<8x64xf32>
    %496 = stablehlo.divide %482, %495 : tensor<8x64xf32>
    %497 = stablehlo.multiply %470, %496 : tensor<8x64xf32>
    %498 = stablehlo.add %arg39, %497 : tensor<8x64xf32>
    %499 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %500 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %501 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %502 = stablehlo.divide %arg10, %501 : tensor<64x8xf32>
    %503 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %504 = stablehlo.multiply %502, %503 : tensor<64x8xf32>
    %505 = stablehlo.select %201, %arg10, %504 : tensor<i1>, tensor<64x8xf32>
    %506 = stablehlo.multiply %500, %505 : tensor<64x8xf32>
    %507 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %508 = stablehlo.multiply %507, %arg70 : tensor<64x8xf32>
    %509 = stablehlo.add %506, %508 : tensor<64x8xf32>
    %510 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %511 = stablehlo.divide %509, %510 : tensor<64x8xf32>
    %512 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %513 = stablehlo.multiply %505, %505 : tensor<64x8xf32>
    %514 = stablehlo.multiply %512, %513 : tensor<64x8xf32>
    %515 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %516 = stablehlo.multiply %515, %arg99 : tensor<64x8xf32>
    %517 = stablehlo.add %514, %516 : tensor<64x8xf32>
    %518 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %519 = stablehlo.divide %517, %518 : tensor<64x8xf32>
    %520 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %521 = stablehlo.add %519, %520 : tensor<64x8xf32>
    %522 = stablehlo.sqrt %521 : tensor<64x8xf32>
    %523 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %524 = stablehlo.add %522, %523 : tensor<64x8xf32>
    %525 = stablehlo.divide %511, %524 : tensor<64x8xf32>
    %526 = stablehlo.multiply %499, %525 : tensor<64x8xf32>
    %527 = stablehlo.add %arg40, %526 : tensor<64x8xf32>
    %528 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %529 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %530 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %531 = stablehlo.divide %arg11, %530 : tensor<8x64xf32>
    %532 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %533 = stablehlo.multiply %531, %532 : tensor<8x64xf32>
    %534 = stablehlo.select %201, %arg11, %533 : tensor<i1>, tensor<8x64xf32>
    %535 = stablehlo.multiply %529, %534 : tensor<8x64xf32>
    %536 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %537 = stablehlo.multiply %536, %arg71 : tensor<8x64xf32>
    %538 = stablehlo.add %535, %537 : tensor<8x64xf32>
    %539 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %540 = stablehlo.divide %538, %539 : tensor<8x64xf32>
    %541 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %542 = stablehlo.multiply %534, %534 : tensor<8x64xf32>
    %543 = stablehlo.multiply %541, %542 : tensor<8x64xf32>
    %544 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %545 = stablehlo.multiply %544, %arg100 : tensor<8x64xf32>
    %546 = stablehlo.add %543, %545 : tensor<8x64xf32>
    %547 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %548 = stablehlo.divide %546, %547 : tensor<8x64xf32>
    %549 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %550 = stablehlo.add %548, %549 : tensor<8x64xf32>
    %551 = stablehlo.sqrt %550 : tensor<8x64xf32>
    %552 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %553 = stablehlo.add %551, %552 : tensor<8x64xf32>
    %554 = stablehlo.divide %540, %553 : tensor<8x64xf32>
    %555 = stablehlo.multiply %528, %554 : tensor<8x64xf32>
    %556 = stablehlo.add %arg41, %555 : tensor<8x64xf32>
    %557 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %558 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %559 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %560 = stablehlo.divide %arg12, %559 : tensor<64x8xf32>
    %561 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %562 = stablehlo.multiply %560, %561 : tensor<64x8xf32>
    %563 = stablehlo.select %201, %arg12, %562 : tensor<i1>, tensor<64x8xf32>
    %564 = stablehlo.multiply %558, %563 : tensor<64x8xf32>
    %565 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %566 = stablehlo.multiply %565, %arg72 : tensor<64x8xf32>
    %567 = stablehlo.add %564, %566 : tensor<64x8xf32>
    %568 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %569 = stablehlo.divide %567, %568 : tensor<64x8xf32>
    %570 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %571 = stablehlo.multiply %563, %563 : tensor<64x8xf32>
    %572 = stablehlo.multiply %570, %571 : tensor<64x8xf32>
    %573 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %574 = stablehlo.multiply %573, %arg101 : tensor<64x8xf32>
    %575 = stablehlo.add %572, %574 : tensor<64x8xf32>
    %576 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %577 = stablehlo.divide %575, %576 : tensor<64x8xf32>
    %578 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %579 = stablehlo.add %577, %578 : tensor<64x8xf32>
    %580 = stablehlo.sqrt %579 : tensor<64x8xf32>
    %581 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %582 = stablehlo.add %580, %581 : tensor<64x8xf32>
    %583 = stablehlo.divide %569, %582 : tensor<64x8xf32>
    %584 = stablehlo.multiply %557, %583 : tensor<64x8xf32>
    %585 = stablehlo.add %arg42, %584 : tensor<64x8xf32>
    %586 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %587 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %588 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %589 = stablehlo.divide %arg13, %588 : tensor<8x32xf32>
    %590 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %591 = stablehlo.multiply %589, %590 : tensor<8x32xf32>
    %592 = stablehlo.select %201, %arg13, %591 : tensor<i1>, tensor<8x32xf32>
    %593 = stablehlo.multiply %587, %592 : tensor<8x32xf32>
    %594 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %595 = stablehlo.multiply %594, %arg73 : tensor<8x32xf32>
    %596 = stablehlo.add %593, %595 : tensor<8x32xf32>
    %597 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %598 = stablehlo.divide %596, %597 : tensor<8x32xf32>
    %599 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %600 = stablehlo.multiply %592, %592 : tensor<8x32xf32>
    %601 = stablehlo.multiply %599, %600 : tensor<8x32xf32>
    %602 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %603 = stablehlo.multiply %602, %arg102 : tensor<8x32xf32>
    %604 = stablehlo.add %601, %603 : tensor<8x32xf32>
    %605 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %606 = stablehlo.divide %604, %605 : tensor<8x32xf32>
    %607 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %608 = stablehlo.add %606, %607 : tensor<8x32xf32>
    %609 = stablehlo.sqrt %608 : tensor<8x32xf32>
    %610 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %611 = stablehlo.add %609, %610 : tensor<8x32xf32>
    %612 = stablehlo.divide %598, %611 : tensor<8x32xf32>
    %613 = stablehlo.multiply %586, %612 : tensor<8x32xf32>
    %614 = stablehlo.add %arg43, %613 : tensor<8x32xf32>
    %615 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %616 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %617 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %618 = stablehlo.divide %arg14, %617 : tensor<176x8xf32>
    %619 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %620 = stablehlo.multiply %618, %619 : tensor<176x8xf32>
    %621 = stablehlo.select %201, %arg14, %620 : tensor<i1>, tensor<176x8xf32>
    %622 = stablehlo.multiply %616, %621 : tensor<176x8xf32>
    %623 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %624 = stablehlo.multiply %623, %arg74 : tensor<176x8xf32>
    %625 = stablehlo.add %622, %624 : tensor<176x8xf32>
    %626 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %627 = stablehlo.divide %625, %626 : tensor<176x8xf32>
    %628 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %629 = stablehlo.multiply %621, %621 : tensor<176x8xf32>
    %630 = stablehlo.multiply %628, %629 : tensor<176x8xf32>
    %631 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %632 = stablehlo.multiply %631, %arg103 : tensor<176x8xf32>
    %633 = stablehlo.add %630, %632 : tensor<176x8xf32>
    %634 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %635 = stablehlo.divide %633, %634 : tensor<176x8xf32>
    %636 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %637 = stablehlo.add %635, %636 : tensor<176x8xf32>
    %638 = stablehlo.sqrt %637 : tensor<176x8xf32>
    %639 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %640 = stablehlo.add %638, %639 : tensor<176x8xf32>
    %641 = stablehlo.divide %627, %640 : tensor<176x8xf32>
    %642 = stablehlo.multiply %615, %641 : tensor<176x8xf32>
    %643 = stablehlo.add %arg44, %642 : tensor<176x8xf32>
    %644 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %645 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %646 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %647 = stablehlo.divide %arg15, %646 : tensor<8x64xf32>
    %648 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %649 = stablehlo.multiply %647, %648 : tensor<8x64xf32>
    %650 = stablehlo.select %201, %arg15, %649 : tensor<i1>, tensor<8x64xf32>
    %651 = stablehlo.multiply %645, %650 : tensor<8x64xf32>
    %652 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %653 = stablehlo.multiply %652, %arg75 : tensor<8x64xf32>
    %654 = stablehlo.add %651, %653 : tensor<8x64xf32>
    %655 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %656 = stablehlo.divide %654, %655 : tensor<8x64xf32>
    %657 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %658 = stablehlo.multiply %650, %650 : tensor<8x64xf32>
    %659 = stablehlo.multiply %657, %658 : tensor<8x64xf32>
    %660 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %661 = stablehlo.multiply %660, %arg104 : tensor<8x64xf32>
    %662 = stablehlo.add %659, %661 : tensor<8x64xf32>
    %663 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %664 = stablehlo.divide %662, %663 : tensor<8x64xf32>
    %665 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %666 = stablehlo.add %664, %665 : tensor<8x64xf32>
    %667 = stablehlo.sqrt %666 : tensor<8x64xf32>
    %668 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %669 = stablehlo.add %667, %668 : tensor<8x64xf32>
    %670 = stablehlo.divide %656, %669 : tensor<8x64xf32>
    %671 = stablehlo.multiply %644, %670 : tensor<8x64xf32>
    %672 = stablehlo.add %arg45, %671 : tensor<8x64xf32>
    %673 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %674 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %675 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %676 = stablehlo.divide %arg16, %675 : tensor<64x8xf32>
    %677 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %678 = stablehlo.multiply %676, %677 : tensor<64x8xf32>
    %679 = stablehlo.select %201, %arg16, %678 : tensor<i1>, tensor<64x8xf32>
    %680 = stablehlo.multiply %674, %679 : tensor<64x8xf32>
    %681 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %682 = stablehlo.multiply %681, %arg76 : tensor<64x8xf32>
    %683 = stablehlo.add %680, %682 : tensor<64x8xf32>
    %684 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %685 = stablehlo.divide %683, %684 : tensor<64x8xf32>
    %686 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %687 = stablehlo.multiply %679, %679 : tensor<64x8xf32>
    %688 = stablehlo.multiply %686, %687 : tensor<64x8xf32>
    %689 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %690 = stablehlo.multiply %689, %arg105 : tensor<64x8xf32>
    %691 = stablehlo.add %688, %690 : tensor<64x8xf32>
    %692 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %693 = stablehlo.divide %691, %692 : tensor<64x8xf32>
    %694 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %695 = stablehlo.add %693, %694 : tensor<64x8xf32>
    %696 = stablehlo.sqrt %695 : tensor<64x8xf32>
    %697 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %698 = stablehlo.add %696, %697 : tensor<64x8xf32>
    %699 = stablehlo.divide %685, %698 : tensor<64x8xf32>
    %700 = stablehlo.multiply %673, %699 : tensor<64x8xf32>
    %701 = stablehlo.add %arg46, %700 : tensor<64x8xf32>
    %702 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %703 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %704 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %705 = stablehlo.divide %arg17, %704 : tensor<8x176xf32>
    %706 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %707 = stablehlo.multiply %705, %706 : tensor<8x176xf32>
    %708 = stablehlo.select %201, %arg17, %707 : tensor<i1>, tensor<8x176xf32>
    %709 = stablehlo.multiply %703, %708 : tensor<8x176xf32>
    %710 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %711 = stablehlo.multiply %710, %arg77 : tensor<8x176xf32>
    %712 = stablehlo.add %709, %711 : tensor<8x176xf32>
    %713 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %714 = stablehlo.divide %712, %713 : tensor<8x176xf32>
    %715 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %716 = stablehlo.multiply %708, %708 : tensor<8x176xf32>
    %717 = stablehlo.multiply %715, %716 : tensor<8x176xf32>
    %718 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %719 = stablehlo.multiply %718, %arg106 : tensor<8x176xf32>
    %720 = stablehlo.add %717, %719 : tensor<8x176xf32>
    %721 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %722 = stablehlo.divide %720, %721 : tensor<8x176xf32>
    %723 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %724 = stablehlo.add %722, %723 : tensor<8x176xf32>
    %725 = stablehlo.sqrt %724 : tensor<8x176xf32>
    %726 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %727 = stablehlo.add %725, %726 : tensor<8x176xf32>
    %728 = stablehlo.divide %714, %727 : tensor<8x176xf32>
    %729 = stablehlo.multiply %702, %728 : tensor<8x176xf32>
    %730 = stablehlo.add %arg47, %729 : tensor<8x176xf32>
    %731 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %732 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %733 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %734 = stablehlo.divide %arg18, %733 : tensor<64x8xf32>
    %735 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %736 = stablehlo.multiply %734, %735 : tensor<64x8xf32>
    %737 = stablehlo.select %201, %arg18, %736 : tensor<i1>, tensor<64x8xf32>
    %738 = stablehlo.multiply %732, %737 : tensor<64x8xf32>
    %739 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %740 = stablehlo.multiply %739, %arg78 : tensor<64x8xf32>
    %741 = stablehlo.add %738, %740 : tensor<64x8xf32>
    %742 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %743 = stablehlo.divide %741, %742 : tensor<64x8xf32>
    %744 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %745 = stablehlo.multiply %737, %737 : tensor<64x8xf32>
    %746 = stablehlo.multiply %744, %745 : tensor<64x8xf32>
    %747 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %748 = stablehlo.multiply %747, %arg107 : tensor<64x8xf32>
    %749 = stablehlo.add %746, %748 : tensor<64x8xf32>
    %750 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %751 = stablehlo.divide %749, %750 : tensor<64x8xf32>
    %752 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %753 = stablehlo.add %751, %752 : tensor<64x8xf32>
    %754 = stablehlo.sqrt %753 : tensor<64x8xf32>
    %755 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %756 = stablehlo.add %754, %755 : tensor<64x8xf32>
    %757 = stablehlo.divide %743, %756 : tensor<64x8xf32>
    %758 = stablehlo.multiply %731, %757 : tensor<64x8xf32>
    %759 = stablehlo.add %arg48, %758 : tensor<64x8xf32>
    %760 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %761 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %762 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %763 = stablehlo.divide %arg19, %762 : tensor<8x176xf32>
    %764 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %765 = stablehlo.multiply %763, %764 : tensor<8x176xf32>
    %766 = stablehlo.select %201, %arg19, %765 : tensor<i1>, tensor<8x176xf32>
    %767 = stablehlo.multiply %761, %766 : tensor<8x176xf32>
    %768 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %769 = stablehlo.multiply %768, %arg79 : tensor<8x176xf32>
    %770 = stablehlo.add %767, %769 : tensor<8x176xf32>
    %771 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %772 = stablehlo.divide %770, %771 : tensor<8x176xf32>
    %773 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %774 = stablehlo.multiply %766, %766 : tensor<8x176xf32>
    %775 = stablehlo.multiply %773, %774 : tensor<8x176xf32>
    %776 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %777 = stablehlo.multiply %776, %arg108 : tensor<8x176xf32>
    %778 = stablehlo.add %775, %777 : tensor<8x176xf32>
    %779 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %780 = stablehlo.divide %778, %779 : tensor<8x176xf32>
    %781 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %782 = stablehlo.add %780, %781 : tensor<8x176xf32>
    %783 = stablehlo.sqrt %782 : tensor<8x176xf32>
    %784 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %785 = stablehlo.add %783, %784 : tensor<8x176xf32>
    %786 = stablehlo.divide %772, %785 : tensor<8x176xf32>
    %787 = stablehlo.multiply %760, %786 : tensor<8x176xf32>
    %788 = stablehlo.add %arg49, %787 : tensor<8x176xf32>
    %789 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %790 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %791 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %792 = stablehlo.divide %arg20, %791 : tensor<64x8xf32>
    %793 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %794 = stablehlo.multiply %792, %793 : tensor<64x8xf32>
    %795 = stablehlo.select %201, %arg20, %794 : tensor<i1>, tensor<64x8xf32>
    %796 = stablehlo.multiply %790, %795 : tensor<64x8xf32>
    %797 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %798 = stablehlo.multiply %797, %arg80 : tensor<64x8xf32>
    %799 = stablehlo.add %796, %798 : tensor<64x8xf32>
    %800 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %801 = stablehlo.divide %799, %800 : tensor<64x8xf32>
    %802 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %803 = stablehlo.multiply %795, %795 : tensor<64x8xf32>
    %804 = stablehlo.multiply %802, %803 : tensor<64x8xf32>
    %805 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %806 = stablehlo.multiply %805, %arg109 : tensor<64x8xf32>
    %807 = stablehlo.add %804, %806 : tensor<64x8xf32>
    %808 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %809 = stablehlo.divide %807, %808 : tensor<64x8xf32>
    %810 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %811 = stablehlo.add %809, %810 : tensor<64x8xf32>
    %812 = stablehlo.sqrt %811 : tensor<64x8xf32>
    %813 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %814 = stablehlo.add %812, %813 : tensor<64x8xf32>
    %815 = stablehlo.divide %801, %814 : tensor<64x8xf32>
    %816 = stablehlo.multiply %789, %815 : tensor<64x8xf32>
    %817 = stablehlo.add %arg50, %816 : tensor<64x8xf32>
    %818 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %819 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %820 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %821 = stablehlo.divide %arg21, %820 : tensor<8x32xf32>
    %822 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %823 = stablehlo.multiply %821, %822 : tensor<8x32xf32>
    %824 = stablehlo.select %201, %arg21, %823 : tensor<i1>, tensor<8x32xf32>
    %825 = stablehlo.multiply %819, %824 : tensor<8x32xf32>
    %826 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %827 = stablehlo.multiply %826, %arg81 : tensor<8x32xf32>
    %828 = stablehlo.add %825, %827 : tensor<8x32xf32>
    %829 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %830 = stablehlo.divide %828, %829 : tensor<8x32xf32>
    %831 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %832 = stablehlo.multiply %824, %824 : tensor<8x32xf32>
    %833 = stablehlo.multiply %831, %832 : tensor<8x32xf32>
    %834 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %835 = stablehlo.multiply %834, %arg110 : tensor<8x32xf32>
    %836 = stablehlo.add %833, %835 : tensor<8x32xf32>
    %837 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %838 = stablehlo.divide %836, %837 : tensor<8x32xf32>
    %839 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %840 = stablehlo.add %838, %839 : tensor<8x32xf32>
    %841 = stablehlo.sqrt %840 : tensor<8x32xf32>
    %842 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %843 = stablehlo.add %841, %842 : tensor<8x32xf32>
    %844 = stablehlo.divide %830, %843 : tensor<8x32xf32>
    %845 = stablehlo.multiply %818, %844 : tensor<8x32xf32>
    %846 = stablehlo.add %arg51, %845 : tensor<8x32xf32>
    %847 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %848 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %849 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %850 = stablehlo.divide %arg22, %849 : tensor<64x8xf32>
    %851 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %852 = stablehlo.multiply %850, %851 : tensor<64x8xf32>
    %853 = stablehlo.select %201, %arg22, %852 : tensor<i1>, tensor<64x8xf32>
    %854 = stablehlo.multiply %848, %853 : tensor<64x8xf32>
    %855 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %856 = stablehlo.multiply %855, %arg82 : tensor<64x8xf32>
    %857 = stablehlo.add %854, %856 : tensor<64x8xf32>
    %858 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %859 = stablehlo.divide %857, %858 : tensor<64x8xf32>
    %860 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %861 = stablehlo.multiply %853, %853 : tensor<64x8xf32>
    %862 = stablehlo.multiply %860, %861 : tensor<64x8xf32>
    %863 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %864 = stablehlo.multiply %863, %arg111 : tensor<64x8xf32>
    %865 = stablehlo.add %862, %864 : tensor<64x8xf32>
    %866 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %867 = stablehlo.divide %865, %866 : tensor<64x8xf32>
    %868 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %869 = stablehlo.add %867, %868 : tensor<64x8xf32>
    %870 = stablehlo.sqrt %869 : tensor<64x8xf32>
    %871 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %872 = stablehlo.add %870, %871 : tensor<64x8xf32>
    %873 = stablehlo.divide %859, %872 : tensor<64x8xf32>
    %874 = stablehlo.multiply %847, %873 : tensor<64x8xf32>
    %875 = stablehlo.add %arg52, %874 : tensor<64x8xf32>
    %876 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %877 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %878 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %879 = stablehlo.divide %arg23, %878 : tensor<8x64xf32>
    %880 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %881 = stablehlo.multiply %879, %880 : tensor<8x64xf32>
    %882 = stablehlo.select %201, %arg23, %881 : tensor<i1>, tensor<8x64xf32>
    %883 = stablehlo.multiply %877, %882 : tensor<8x64xf32>
    %884 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %885 = stablehlo.multiply %884, %arg83 : tensor<8x64xf32>
    %886 = stablehlo.add %883, %885 : tensor<8x64xf32>
    %887 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %888 = stablehlo.divide %886, %887 : tensor<8x64xf32>
    %889 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %890 = stablehlo.multiply %882, %882 : tensor<8x64xf32>
    %891 = stablehlo.multiply %889, %890 : tensor<8x64xf32>
    %892 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %893 = stablehlo.multiply %892, %arg112 : tensor<8x64xf32>
    %894 = stablehlo.add %891, %893 : tensor<8x64xf32>
    %895 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %896 = stablehlo.divide %894, %895 : tensor<8x64xf32>
    %897 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %898 = stablehlo.add %896, %897 : tensor<8x64xf32>
    %899 = stablehlo.sqrt %898 : tensor<8x64xf32>
    %900 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %901 = stablehlo.add %899, %900 : tensor<8x64xf32>
    %902 = stablehlo.divide %888, %901 : tensor<8x64xf32>
    %903 = stablehlo.multiply %876, %902 : tensor<8x64xf32>
    %904 = stablehlo.add %arg53, %903 : tensor<8x64xf32>
    %905 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %906 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %907 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %908 = stablehlo.divide %arg24, %907 : tensor<64x8xf32>
    %909 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %910 = stablehlo.multiply %908, %909 : tensor<64x8xf32>
    %911 = stablehlo.select %201, %arg24, %910 : tensor<i1>, tensor<64x8xf32>
    %912 = stablehlo.multiply %906, %911 : tensor<64x8xf32>
    %913 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %914 = stablehlo.multiply %913, %arg84 : tensor<64x8xf32>
    %915 = stablehlo.add %912, %914 : tensor<64x8xf32>
    %916 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %917 = stablehlo.divide %915, %916 : tensor<64x8xf32>
    %918 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %919 = stablehlo.multiply %911, %911 : tensor<64x8xf32>
    %920 = stablehlo.multiply %918, %919 : tensor<64x8xf32>
    %921 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %922 = stablehlo.multiply %921, %arg113 : tensor<64x8xf32>
    %923 = stablehlo.add %920, %922 : tensor<64x8xf32>
    %924 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %925 = stablehlo.divide %923, %924 : tensor<64x8xf32>
    %926 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %927 = stablehlo.add %925, %926 : tensor<64x8xf32>
    %928 = stablehlo.sqrt %927 : tensor<64x8xf32>
    %929 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %930 = stablehlo.add %928, %929 : tensor<64x8xf32>
    %931 = stablehlo.divide %917, %930 : tensor<64x8xf32>
    %932 = stablehlo.multiply %905, %931 : tensor<64x8xf32>
    %933 = stablehlo.add %arg54, %932 : tensor<64x8xf32>
    %934 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %935 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %936 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %937 = stablehlo.divide %arg25, %936 : tensor<8x64xf32>
    %938 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %939 = stablehlo.multiply %937, %938 : tensor<8x64xf32>
    %940 = stablehlo.select %201, %arg25, %939 : tensor<i1>, tensor<8x64xf32>
    %941 = stablehlo.multiply %935, %940 : tensor<8x64xf32>
    %942 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %943 = stablehlo.multiply %942, %arg85 : tensor<8x64xf32>
    %944 = stablehlo.add %941, %943 : tensor<8x64xf32>
    %945 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %946 = stablehlo.divide %944, %945 : tensor<8x64xf32>
    %947 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %948 = stablehlo.multiply %940, %940 : tensor<8x64xf32>
    %949 = stablehlo.multiply %947, %948 : tensor<8x64xf32>
    %950 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %951 = stablehlo.multiply %950, %arg114 : tensor<8x64xf32>
    %952 = stablehlo.add %949, %951 : tensor<8x64xf32>
    %953 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %954 = stablehlo.divide %952, %953 : tensor<8x64xf32>
    %955 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %956 = stablehlo.add %954, %955 : tensor<8x64xf32>
    %957 = stablehlo.sqrt %956 : tensor<8x64xf32>
    %958 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %959 = stablehlo.add %957, %958 : tensor<8x64xf32>
    %960 = stablehlo.divide %946, %959 : tensor<8x64xf32>
    %961 = stablehlo.multiply %934, %960 : tensor<8x64xf32>
    %962 = stablehlo.add %arg55, %961 : tensor<8x64xf32>
    %963 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %964 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %965 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %966 = stablehlo.divide %arg26, %965 : tensor<64x8xf32>
    %967 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %968 = stablehlo.multiply %966, %967 : tensor<64x8xf32>
    %969 = stablehlo.select %201, %arg26, %968 : tensor<i1>, tensor<64x8xf32>
    %970 = stablehlo.multiply %964, %969 : tensor<64x8xf32>
    %971 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %972 = stablehlo.multiply %971, %arg86 : tensor<64x8xf32>
    %973 = stablehlo.add %970, %972 : tensor<64x8xf32>
    %974 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %975 = stablehlo.divide %973, %974 : tensor<64x8xf32>
    %976 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %977 = stablehlo.multiply %969, %969 : tensor<64x8xf32>
    %978 = stablehlo.multiply %976, %977 : tensor<64x8xf32>
    %979 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %980 = stablehlo.multiply %979, %arg115 : tensor<64x8xf32>
    %981 = stablehlo.add %978, %980 : tensor<64x8xf32>
    %982 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %983 = stablehlo.divide %981, %982 : tensor<64x8xf32>
    %984 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %985 = stablehlo.add %983, %984 : tensor<64x8xf32>
    %986 = stablehlo.sqrt %985 : tensor<64x8xf32>
    %987 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %988 = stablehlo.add %986, %987 : tensor<64x8xf32>
    %989 = stablehlo.divide %975, %988 : tensor<64x8xf32>
    %990 = stablehlo.multiply %963, %989 : tensor<64x8xf32>
    %991 = stablehlo.add %arg56, %990 : tensor<64x8xf32>
    %992 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %993 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %994 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %995 = stablehlo.divide %arg27, %994 : tensor<8x32xf32>
    %996 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %997 = stablehlo.multiply %995, %996 : tensor<8x32xf32>
    %998 = stablehlo.select %201, %arg27, %997 : tensor<i1>, tensor<8x32xf32>
    %999 = stablehlo.multiply %993, %998 : tensor<8x32xf32>
    %1000 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1001 = stablehlo.multiply %1000, %arg87 : tensor<8x32xf32>
    %1002 = stablehlo.add %999, %1001 : tensor<8x32xf32>
    %1003 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1004 = stablehlo.divide %1002, %1003 : tensor<8x32xf32>
    %1005 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1006 = stablehlo.multiply %998, %998 : tensor<8x32xf32>
    %1007 = stablehlo.multiply %1005, %1006 : tensor<8x32xf32>
    %1008 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1009 = stablehlo.multiply %1008, %arg116 : tensor<8x32xf32>
    %1010 = stablehlo.add %1007, %1009 : tensor<8x32xf32>
    %1011 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1012 = stablehlo.divide %1010, %1011 : tensor<8x32xf32>
    %1013 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1014 = stablehlo.add %1012, %1013 : tensor<8x32xf32>
    %1015 = stablehlo.sqrt %1014 : tensor<8x32xf32>
    %1016 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1017 = stablehlo.add %1015, %1016 : tensor<8x32xf32>
    %1018 = stablehlo.divide %1004, %1017 : tensor<8x32xf32>
    %1019 = stablehlo.multiply %992, %1018 : tensor<8x32xf32>
    %1020 = stablehlo.add %arg57, %1019 : tensor<8x32xf32>
    %1021 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1022 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1023 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1024 = stablehlo.divide %arg28, %1023 : tensor<64x2xf32>
    %1025 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1026 = stablehlo.multiply %1024, %1025 : tensor<64x2xf32>
    %1027 = stablehlo.select %201, %arg28, %1026 : tensor<i1>, tensor<64x2xf32>
    %1028 = stablehlo.multiply %1022, %1027 : tensor<64x2xf32>
    %1029 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1030 = stablehlo.multiply %1029, %arg88 : tensor<64x2xf32>
    %1031 = stablehlo.add %1028, %1030 : tensor<64x2xf32>
    %1032 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1033 = stablehlo.divide %1031, %1032 : tensor<64x2xf32>
    %1034 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1035 = stablehlo.multiply %1027, %1027 : tensor<64x2xf32>
    %1036 = stablehlo.multiply %1034, %1035 : tensor<64x2xf32>
    %1037 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1038 = stablehlo.multiply %1037, %arg117 : tensor<64x2xf32>
    %1039 = stablehlo.add %1036, %1038 : tensor<64x2xf32>
    %1040 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1041 = stablehlo.divide %1039, %1040 : tensor<64x2xf32>
    %1042 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1043 = stablehlo.add %1041, %1042 : tensor<64x2xf32>
    %1044 = stablehlo.sqrt %1043 : tensor<64x2xf32>
    %1045 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %1046 = stablehlo.add %1044, %1045 : tensor<64x2xf32>
    %1047 = stablehlo.divide %1033, %1046 : tensor<64x2xf32>
    %1048 = stablehlo.multiply %1021, %1047 : tensor<64x2xf32>
    %1049 = stablehlo.add %arg58, %1048 : tensor<64x2xf32>
    %1050 = stablehlo.compare LT, %arg118, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1051 = stablehlo.add %arg118, %c : tensor<i32>
    %1052 = stablehlo.select %1050, %1051, %c_12 : tensor<i1>, tensor<i32>
    return %0, %237, %266, %295, %324, %353, %382, %411, %440, %469, %498, %527, %556, %585, %614, %643, %672, %701, %730, %759, %788, %817, %846, %875, %904, %933, %962, %991, %1020, %1049, %213, %210, %248, %277, %306, %335, %364, %393, %422, %451, %480, %509, %538, %567, %596, %625, %654, %683, %712, %741, %770, %799, %828, %857, %886, %915, %944, %973, %1002, %1031, %224, %256, %285, %314, %343, %372, %401, %430, %459, %488, %517, %546, %575, %604, %633, %662, %691, %720, %749, %778, %807, %836, %865, %894, %923, %952, %981, %1010, %1039, %1052 : tensor<i32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x2xf32>, tensor<i32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x2xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x2xf32>, tensor<i32>
  }
}
